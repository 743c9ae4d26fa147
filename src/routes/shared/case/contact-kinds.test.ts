import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { ContactMade } from '$lib/domain/records';
import { kinds, pressesFor } from './contact-kinds';
import { contactWords, newestFirst } from './contact-words';

it.each([
	[{ by: 'us', way: 'call', result: 'noAnswer' }, 'Call, no answer'],
	[{ by: 'us', way: 'certified', result: 'returned' }, 'Letter by certified mail, came back'],
	[{ by: 'them', way: 'email', result: 'reached' }, 'They got in touch: e-mail'],
	[{ by: 'us', way: 'call', result: 'reachedOther', who: 'Ben Ode' }, 'Call, reached Ben Ode'],
	[{ by: 'us', way: 'call', result: 'somebodyElse' }, 'Call, somebody else answered'],
	[
		{ by: 'them', way: 'call', result: 'reachedOther', who: 'Ben Ode' },
		'Ben Ode got in touch: call'
	]
] as const)('writes %o', (logged, words) => {
	expect(contactWords(logged)).toBe(words);
});

it('has one press for each thing that is logged', () => {
	const all = kinds.flatMap(({ presses }) => presses.map(({ logged }) => JSON.stringify(logged)));
	expect(new Set(all).size).toBe(all.length);
});

it.each([
	[
		'call-them',
		['call', 'voicemail'],
		['Nobody answered', 'Left a voicemail', 'Reached them', 'Somebody else answered']
	],
	['send-a-message', ['message', 'email'], ['Text message sent', 'E-mail sent']],
	['send-a-warning', ['post', 'certified'], ['By post', 'By certified mail']],
	['give-written-notice', ['post', 'certified'], ['By post', 'By certified mail', 'Handed over']],
	['send-it-again', ['post', 'certified'], ['By post', 'By certified mail', 'Handed over']],
	['give-written-notice', [], []],
	['tell-in-session', [], []]
] as const)('asks how %s went, by %o', (step, ways, labels) => {
	expect(pressesFor(step, ways).map(({ label }) => label)).toEqual(labels);
});

it('puts the newest first, and of one day the one logged later', () => {
	const contact = (id: string, on: string): ContactMade => ({
		id,
		clientId: 'zoe',
		happenedOn: day(on),
		by: 'us',
		way: 'call',
		result: 'noAnswer',
		note: null,
		said: null,
		who: null
	});
	const found = newestFirst([
		contact('a', '2027-03-02'),
		contact('b', '2027-03-01'),
		contact('c', '2027-03-02')
	]);
	expect(found.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
