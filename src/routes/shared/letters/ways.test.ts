import { describe, expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { newCase } from '$lib/domain/records/case';
import type { Going } from '$lib/domain/letters/mailing';
import type { Client } from '$lib/domain/records';
import { counted, waysFor } from './ways';

const at = { street: '1 Any Street', city: 'Salem' };

function addressee(changed: Partial<Client>) {
	const client = { id: 'c1', ...newClient({ name: 'Ada Ng' }), ...at, ...changed };
	return { case: newCase(client), recipient: null };
}

describe('the ways a letter may have gone', () => {
	it.each([
		[
			'is by hand, by post or through the portal where nobody asked',
			{},
			'byHand post certified portal'
		],
		[
			'leaves out the post where no address is known',
			{ street: '', mail: 'agreed' },
			'byHand portal'
		],
		['leaves out the post where mail was refused', { mail: 'refused' }, 'byHand portal'],
		[
			'keeps the post where mail goes to a safer address',
			{ mail: 'refused', otherAddress: 'c/o Ng\n1 Any Street' },
			'byHand post certified portal'
		],
		[
			'offers e-mail once it was agreed',
			{ emailConsent: 'agreed' },
			'byHand post certified portal email'
		]
	] as const)('%s', (_, changed, ways) => {
		expect(waysFor(addressee(changed)).join(' ')).toBe(ways);
	});
});

it('leaves e-mail out where the letter is the first they hear of it', () => {
	const agreed = addressee({ emailConsent: 'agreed' });
	expect(waysFor(agreed, { isFirstTelling: true })).not.toContain('email');
});

describe('the count', () => {
	const hand = { byHand: { because: 'mailNotAsked', sentence: '' } } as Going;
	const post = { byHand: null } as Going;
	const back = { byHand: { because: 'cameBack', sentence: '' } } as Going;

	it.each([
		[[], 'No letters'],
		[[hand], '1 letter: 1 to hand over'],
		[[hand, hand, post], '3 letters: 2 to hand over, 1 to post'],
		[[back, post], '2 letters: 1 to post, 1 to an address from which one came back']
	])('of %o is written out', (goes, words) => {
		expect(counted(goes)).toBe(words);
	});
});
