import { expect, it } from 'vitest';
import { letters } from '$lib/catalog/letters';
import { situationFor, words } from '$tests/support/catalog/letters/fitting';

it('in plain words, too, somebody who is ill is not to be called: whoever covers is', () => {
	const plain = letters.filter(({ id }) => id === 'plain-notice');
	const text = plain.map((each) =>
		words(
			each,
			situationFor(each, {
				reason: 'illness',
				coverName: 'Harriet Lindenbaum',
				coverPhone: '503-555-0121'
			})
		)
	);
	expect(text.join()).toContain('If you want to ask something, please call Harriet Lindenbaum.');
	expect(text.join()).not.toContain('If you want to ask me something');
});
