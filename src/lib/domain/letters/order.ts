/** The order in which letters are listed, printed and recorded: as they leave the practice. */
import { addDays, weekday, type Day } from '$lib/domain/days/day';
import { listName, type Case, type Practice } from '$lib/domain/records';
import type { Context } from '$lib/domain/rules';
import { daysAhead, sessionOn, type Session } from '$lib/domain/sessions/sessions';
import type { Going } from './copies';

type Ends = Pick<Practice, 'lastSessionOn' | 'daysOff'>;

/**
 * Those to hand over come first, by day and hour of the next session, then by name; those to post follow by postal code, then street and
 * house, as their envelopes do. Whoever has no session ahead comes last of the first.
 */
export function inOrder(goes: readonly Going[], { today, practice }: Context): Going[] {
	return goes
		.map((going) => ({ going, key: keyOf(going, today, practice) }))
		.sort((a, b) => compare(a.key, b.key))
		.map(({ going }) => going);
}

const { compare: compareTexts } = new Intl.Collator('en', { numeric: true });

function compare(one: readonly string[], other: readonly string[]): number {
	for (const [i, text] of one.entries()) {
		const by = compareTexts(text, other[i] ?? '');
		if (by !== 0) return by;
	}
	return 0;
}

function keyOf(going: Going, today: Day, practice: Ends): string[] {
	const { case: own } = going.addressee;
	const name = listName(own.client);
	if (going.byHand === null) return ['post', ...placeOf(going), name];
	const next = nextSession(own, today, practice);
	return ['hand', next?.on ?? '9999', next?.at ?? '99', name];
}

/** The usual day comes within four weeks where there is a rhythm. */
function nextSession(own: Case, today: Day, practice: Ends): Session | null {
	const { usualWeekday } = own.client;
	const soon = Array.from({ length: 28 }, (_, i) => addDays(today, i));
	const usual = soon.filter((on) => on === today || weekday(on) === usualWeekday);
	for (const on of [...usual, ...daysAhead(own, today)].sort()) {
		const session = sessionOn(own, on, practice);
		if (session) return session;
	}
	return null;
}

const postalCodes = /\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/g;

function placeOf({ addressee: { case: own, recipient } }: Going): [string, string] {
	const { otherAddress, postalCode, street } = recipient ?? own.client;
	if (!otherAddress?.trim()) return [postalCode, houseLast(street)];
	return [otherAddress.match(postalCodes)?.at(-1) ?? '', otherAddress];
}

/** “12 Elm Road” as “Elm Road 12”, so that the houses of a street come together. */
const houseLast = (street: string): string => street.replace(/^(\d\S*)\s+(.*)/, '$2 $1');
