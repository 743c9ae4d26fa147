import { expect, it } from 'vitest';
import { day } from '$lib/domain/day';
import type { ContactMade } from '$lib/domain/records';
import { contactWords, kinds, newestFirst } from './kinds';

it.each([
	[{ by: 'us', way: 'call', result: 'noAnswer' }, 'Call, no answer'],
	[{ by: 'us', way: 'certified', result: 'returned' }, 'Letter by certified post, came back'],
	[{ by: 'them', way: 'email', result: 'reached' }, 'They got in touch: e-mail']
] as const)('writes %o', (logged, words) => {
	expect(contactWords(logged)).toBe(words);
});

it('has one press for each thing that is logged', () => {
	const all = kinds.flatMap(({ presses }) => presses.map(({ logged }) => JSON.stringify(logged)));
	expect(new Set(all).size).toBe(all.length);
});

it('puts the newest first, and of one day the one logged later', () => {
	const contact = (id: string, on: string): ContactMade => ({
		id,
		clientId: 'zoe',
		happenedOn: day(on),
		by: 'us',
		way: 'call',
		result: 'noAnswer',
		note: null
	});
	const found = newestFirst([
		contact('a', '2027-03-02'),
		contact('b', '2027-03-01'),
		contact('c', '2027-03-02')
	]);
	expect(found.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
