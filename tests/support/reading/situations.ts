/** Every situation in which letters are read. */
import { catalog, reasons } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import type { ContactMade, Practice } from '$lib/domain/records';
import { newCase, type Case } from '$lib/domain/records/case';
import type { Reason } from '$lib/domain/rules/ending';
import type { Context } from '$lib/domain/rules/situation';
import { client, context } from '$tests/support/domain/cases';
import { thirdPerson } from '$tests/support/domain/traits';
import { kinds, moments, records, type Special } from './people';
import { practiceOf, practices } from './practices';
import { usual, type Round, type Where } from './rounds';

type Whose = { reason: Reason; kind: string; moment: string };

/** One person in one practice, to whom special situations may be added; `name` says which, as a failure prints it. */
export type Tried = {
	name: string;
	reason: Reason;
	context: Context;
	/** Whether special situations are tried beside. */
	inPairs: boolean;
	/**
	 * What was read with special situations in this place for this kind of person at an earlier moment, and is not read so
	 * again; `null` at home, with all the facts, where it is read at every moment.
	 */
	readInPairs: Set<unknown> | null;
	/** In the place, and with all the facts, that are usual here. */
	isAtHome: boolean;
	caseWith(special: readonly Special[]): Case;
};

/** These kinds of person at these moments in these places. */
export function* everybody(round: Round, reason: Reason): Generator<Tried> {
	for (const kind of round.kinds) {
		const read = new Map(round.places.map((where) => [where, new Set()]));
		for (const moment of round.moments) yield* everywhere({ reason, kind, moment }, round, read);
	}
}

function* everywhere(
	whose: Whose,
	{ places, inPairs }: Round,
	read: ReadonlyMap<Where, Set<unknown>>
): Generator<Tried> {
	const known = new Map<string, Case>();
	for (const where of places) {
		if (where.whole !== null && !isOwn(whose.reason)) continue;
		const { whole, record } = where;
		const isAtHome = where.place === usual.place && where.knows === usual.knows;
		yield {
			name: [whose.reason.id, ...Object.values(where), whose.kind, whose.moment]
				.filter(Boolean)
				.join(' · '),
			reason: whose.reason,
			context: contextOf(whose, where),
			inPairs,
			readInPairs: isAtHome ? null : (read.get(where) ?? null),
			isAtHome,
			caseWith: (special) => {
				const key = [whole, record, ...special.map(({ id }) => id)].join();
				const made = known.get(key) ?? caseOf(whose, where, special);
				known.set(key, made);
				return made;
			}
		};
	}
}

function isOwn({ scope }: Reason): boolean {
	return scope !== 'practice';
}

const usualClient = client();
const contexts = new Map<string, Context>();

/** One for each practice, so that what is known of it is the same object. */
function contextOf({ reason, moment }: Whose, { whole, place, knows }: Where): Context {
	const { last = null } = moments[moment]!;
	const key = [whole ?? (isOwn(reason) ? '' : reason.id), place, knows, last].join();
	const known = contexts.get(key);
	if (known) return known;
	const { providers } = practices[knows]!;
	const practice = endingOn(practiceOf(reasonOf(whole) ?? reason, place, practices[knows]!), last);
	const made = context({ catalog, providers, practice });
	contexts.set(key, made);
	return made;
}

function reasonOf(id: string | null): Reason | undefined {
	return reasons.find((each) => each.id === id);
}

function endingOn(practice: Practice, last: string | null): Practice {
	return last === null || practice.lastSessionOn === null
		? practice
		: { ...practice, lastSessionOn: day(last) };
}

function caseOf(
	{ reason, kind, moment }: Whose,
	{ whole, record }: Where,
	special: readonly Special[]
): Case {
	const who = kinds[kind]!;
	const { client: known, ...joined } = records[record]!;
	const { last = '2026-07-15', ...done } = moments[moment]!;
	const ownDays = { endingBegunOn: day('2026-05-01'), lastSessionOn: day(last) };
	const ends = isOwn(reason) && (reason.ends || whole !== null);
	const patches = [known, who.client, ...special.map((each) => each.client)];
	const circumstances = patches.flatMap((each) => each?.circumstances ?? []);
	const changed = Object.assign(
		{},
		...patches,
		thirdPerson,
		ends ? { reason: reason.id, ...ownDays } : {}
	);
	return {
		...newCase({ ...usualClient, ...changed, circumstances }),
		recipients: who.recipients,
		...joined,
		...done,
		contacts: contactsOf(done, special)
	};
}

const joined = new Map<string, readonly ContactMade[]>();

/** The same list for the same contacts. */
function contactsOf(
	{ contacts = [] }: Partial<Case>,
	special: readonly Special[]
): readonly ContactMade[] {
	const all = [...contacts, ...special.flatMap(({ contact }) => (contact ? [contact] : []))];
	const key = all.map(({ id }) => id).join();
	const known = joined.get(key);
	if (known) return known;
	joined.set(key, all);
	return all;
}
