import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { initials } from '$lib/domain/records/initials';
import { caseOf, guardian, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { becameOf, filters, givenOf, logged, loggedAlone, only } from './given';

const later = addDays(today, 4);
const letters = [
	sentLetter({ id: 'a' }),
	sentLetter({ id: 'b', receivedOn: later }),
	sentLetter({ id: 'c', returnedOn: later, recipientId: 'maja' }),
	sentLetter({ id: 'd', recordedInError: 'Never left', happenedOn: later })
];
const given = givenOf([caseOf({ recipients: [guardian()] })], letters);

it('lists the newest letter first, by whom each is for', () => {
	expect(given.map(({ letter }) => letter.id)).toEqual(['d', 'a', 'b', 'c']);
	expect(given.map(({ name }) => name).slice(2)).toEqual(['Zoë Lindqvist', 'Maja Lindqvist']);
});

it('names whoever a letter to others went to', () => {
	const frozen = JSON.stringify({ to: ['River Clinic', '1 Quay Street'] });
	const toOthers = sentLetter({ id: 'e', providerId: 'river', frozen });
	expect(givenOf([caseOf({})], [toOthers])[0]?.name).toBe('River Clinic');
});

it('keeps a letter of an ending before in the list, and leaves those of other people out', () => {
	const before = sentLetter({ id: 'before', happenedOn: addDays(today, -90) });
	const listed = givenOf([caseOf({ letters: [] })], [before, sentLetter({ clientId: 'ben' })]);
	expect(listed.map(({ letter }) => letter.id)).toEqual(['before']);
});

it('offers what there is, and counts it', () => {
	expect(filters(given).map(({ label }) => label)).toEqual([
		'All · 4',
		'No proof yet · 1',
		'Received or handed over · 1',
		'Came back · 1',
		'Recorded in error · 1'
	]);
	expect(filters([]).map(({ label }) => label)).toEqual(['All · 0']);
});

it.each([
	['none', ['a']],
	['returned', ['c']]
] as const)('shows only those that are %s', (shown, ids) => {
	expect(only(given, shown).map(({ letter }) => letter.id)).toEqual(ids);
});

it.each([
	[letters[0], 'no proof yet'],
	[letters[1], 'received on Jun 5, 2026'],
	[letters[2], 'came back on Jun 5, 2026'],
	[letters[3], 'recorded in error: Never left'],
	[sentLetter({ way: 'byHand' }), '']
])('says what became of a letter', (letter, words) => {
	expect(becameOf(letter!, 'US')).toBe(words);
});

describe('the log', () => {
	const log = (to: string[], clientId: string | null = 'zoe', shown = (name: string) => name) =>
		logged(
			[
				sentLetter({
					...{ clientId, correspondentId: clientId ? null : 'board' },
					frozen: JSON.stringify({ to, title: 'Closing' })
				})
			],
			() => (clientId ? 'Zoë Lindqvist' : null),
			shown
		)[0]?.person;

	it.each([
		[['Zoë Lindqvist', '4 Elm Road'], 'zoe', 'Z. L.'],
		[['Maja Lindqvist'], 'zoe', 'M. L. (about Z. L.)'],
		[['Board of Psychology'], null, 'Board of Psychology']
	])('of %j has initials while names are hidden', (to, clientId, person) => {
		expect(log(to, clientId, initials)).toBe(person);
	});

	it.each([
		[['Zoë Lindqvist', '4 Elm Road'], 'zoe', 'Zoë Lindqvist'],
		[['Maja Lindqvist'], 'zoe', 'Maja Lindqvist (about Zoë Lindqvist)'],
		[['Board of Psychology'], null, 'Board of Psychology']
	])('names whom %j was for', (to, clientId, person) => {
		expect(log(to, clientId)).toBe(person);
	});
});

it('the log has those of which only it was recorded that they left, by whom they reached', () => {
	const one = { clientId: 'zoe', happenedOn: today, way: 'post', reached: null } as const;
	const noted = [
		{ ...one, step: 'give-written-notice', returnedOn: later },
		{ ...one, step: 'give-written-notice', returnedOn: null, reached: ['zoe', 'maja'] },
		{ ...one, step: null, returnedOn: null }
	];
	const names: Record<string, string> = { zoe: 'Zoë Lindqvist', maja: 'Maja Lindqvist' };
	const log = loggedAlone(noted, (id) => names[id] ?? null, String);
	expect(log.map(({ person, title }) => [person, title])).toEqual([
		['Zoë Lindqvist', 'Letter given (recorded alone: the letter is not kept here)'],
		['Zoë Lindqvist', 'Letter given (recorded alone: the letter is not kept here)'],
		[
			'Maja Lindqvist (about Zoë Lindqvist)',
			'Letter given (recorded alone: the letter is not kept here)'
		],
		['Zoë Lindqvist', 'Letter (recorded alone: the letter is not kept here)']
	]);
	expect(log[0]?.letter).toMatchObject({
		happenedOn: today,
		way: 'post',
		returnedOn: later,
		sha256: null
	});
});
