/** What is asked about a letter on its way. */
import type { Day } from '$lib/domain/days/day';
import type { SentLetter } from '$lib/domain/records';

export type AskedOfArrival = 'received' | 'cameBack' | 'number';

/** Why this cannot be the day on which a letter arrived or came back; `null` when it can. */
export function arrivalFault(on: Day | null, leftOn: Day, today: Day): string | null {
	if (on === null) return 'Enter the day.';
	if (on > today) return 'This date is in the future. Enter it afterwards.';
	return on < leftOn ? 'This is before the letter left. Check the day.' : null;
}

/** How it may be known that it arrived: there is a receipt only of what was sent with one. */
export const knownBy = ({
	way,
	trackingNumber
}: Pick<SentLetter, 'way' | 'trackingNumber'>): readonly NonNullable<SentLetter['receivedBy']>[] =>
	way === 'certified' || trackingNumber !== null ? ['receipt', 'word'] : ['word'];

/** The sending that followed one that came back, of all in the order recorded; `null`: there is none yet. */
export function sentAfter(first: SentLetter, all: readonly SentLetter[]): SentLetter | null {
	if (first.returnedOn === null) return null;
	const later = all.slice(all.findIndex(({ id }) => id === first.id) + 1);
	const same = (each: SentLetter) => reader.every((field) => each[field] === first[field]);
	return later.find((each) => each.recordedInError === null && same(each)) ?? null;
}

/** A letter of one kind to one reader. */
const reader = ['letter', 'clientId', 'recipientId', 'correspondentId', 'providerId'] as const;
