import { expect, it } from 'vitest';
import { proofOf } from './proof';
import { today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';

it.each([
	['none', {}],
	['received', { receivedOn: today }],
	['received', { way: 'byHand' }],
	['returned', { returnedOn: today }],
	['inError', { way: 'byHand', recordedInError: 'Never left the house' }],
	['inError', { returnedOn: today, recordedInError: 'Another person’s' }]
] as const)('is %s with %o', (proof, changed) => {
	expect(proofOf(sentLetter(changed))).toBe(proof);
});
