/** What shows that a letter arrived. Worked out of the letter's own facts alone. */
import type { SentLetter } from '$lib/domain/records';

/**
 * `inError`: the entry is wrong and counts for nothing · `returned`: it came back · `received`: its day is known, or it
 * was handed over, which is its own proof · `none`: on its way, or nobody has said.
 */
export type Proof = 'inError' | 'returned' | 'received' | 'none';

type Told = Pick<SentLetter, 'way' | 'receivedOn' | 'returnedOn' | 'recordedInError'>;

export function proofOf({ way, receivedOn, returnedOn, recordedInError }: Told): Proof {
	if (recordedInError !== null) return 'inError';
	if (returnedOn !== null) return 'returned';
	return receivedOn !== null || way === 'byHand' ? 'received' : 'none';
}
