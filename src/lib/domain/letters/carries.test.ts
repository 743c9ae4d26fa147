import { expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import type { Block } from '$lib/domain/letters/letter';
import { provider, situationOf, today } from '$tests/support/domain/cases';
import { carriesOf } from './carries';

const here = {
	...situationOf({
		referrals: [
			{
				id: 'r',
				...newReferral({
					clientId: 'zoe',
					providerId: 'gone',
					providerName: 'Lake House',
					suggestedOn: today
				})
			}
		]
	}),
	providers: [provider({ id: 'a', name: 'River Practice' }), provider({ id: 'b', name: '' })]
};

const text = (words: string): Block => ({ kind: 'paragraph', text: words });

it.each([
	['a crisis line by its number', [text('At any hour, call 9-8-8.')], ['crisis'], []],
	['a crisis line in a list', [{ kind: 'list', items: ['Lifeline: call 988'] }], ['crisis'], []],
	['another number', [text('Call 987 any day.')], [], []],
	['the records', [text('Your records stay with me.')], ['records'], []],
	['a heading alone', [{ kind: 'heading', text: 'Your records' }], [], []],
	['an offer', [text('Until May 3 you can have one more session.')], ['openOffer'], []],
	[
		'two providers, one of them taken off the list since',
		[
			{ kind: 'entries', entries: [{ name: 'River Practice', lines: ['503-555-0177'] }] },
			text('Or ask at Lake House.')
		],
		[],
		['River Practice', 'Lake House']
	],
	['nothing', [text('All the best.')], [], []]
] as [string, Block[], string[], string[]][])('a letter holds %s', (_, blocks, carries, named) => {
	expect(carriesOf({ blocks }, here)).toEqual({ carries, named });
});
