/** Whether a letter came back from where the next would go. */
import type { Case, Recipient, SentLetter } from '$lib/domain/records';
import { byPost, newest } from '$lib/domain/rules';
import type { Letter } from '$lib/domain/letters/letter';
import type { ByHand } from './by-hand';

/** `to`: the lines of the next letter to them. */
export function cameBack(own: Case, recipient: Recipient | null, to: readonly string[]): ByHand {
	const last = newest(
		own.letters,
		(each) =>
			each.recipientId === (recipient?.id ?? null) &&
			[each.correspondentId, each.providerId, each.recordedInError].every((is) => is === null) &&
			byPost(each.way)
	);
	const isBack = last ? isHere(last, to) : recipient === null && isLogged(own);
	if (!isBack) return null;
	const sentence = 'A letter came back from there: ask for another address first, or hand it over.';
	return { because: 'cameBack', sentence };
}

const place = (to: readonly string[]) => to.slice(1).join('\n').toLocaleLowerCase();

function isHere({ returnedOn, frozen }: SentLetter, to: readonly string[]): boolean {
	if (returnedOn === null) return false;
	return place((JSON.parse(frozen) as Letter).to) === place(to);
}

/** Of one that nothing but its return was logged of, nobody knows where it went: until one is posted since, it is asked. */
function isLogged({ contacts, outcomes, letters }: Case): boolean {
	const posted = [
		...outcomes.filter(({ way, outcome }) => byPost(way) && outcome === 'done'),
		...contacts.filter(({ way, result }) => byPost(way) && result === 'sent')
	];
	return contacts.some(
		({ result, happenedOn: on }) =>
			result === 'returned' &&
			!letters.some(({ returnedOn }) => returnedOn === on) &&
			!posted.some(({ happenedOn }) => happenedOn > on)
	);
}
