/** A letter that left, for tests. */
import { addedLater } from '$lib/domain/records/added-later';
import type { SentLetter } from '$lib/domain/records';
import { today } from './cases';

/** A notice to the client that left by certified mail on the first day. */
export function sentLetter(changed: Partial<SentLetter> = {}): SentLetter {
	return {
		...addedLater.letter,
		id: 'letter',
		clientId: 'zoe',
		recipientId: null,
		letter: 'practice-closing',
		happenedOn: today,
		way: 'certified',
		trackingNumber: null,
		frozen: '{}',
		templateVersion: 1,
		layoutVersion: 1,
		fontVersion: 'f1',
		sha256: 'a'.repeat(64),
		recordedInError: null,
		...changed
	};
}
