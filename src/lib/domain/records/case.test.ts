import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { client, guardian, outcome } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { cases, isMinor, namedInRecord, newCase } from './case';

const zoe = client();
const ben = client({ id: 'ben' });
const facts = {
	clients: [zoe, ben],
	recipients: [guardian()],
	outcomes: [outcome('a'), outcome('b', { clientId: 'ben' })],
	letters: []
};

describe('the joined cases', () => {
	it('hold what belongs to each client, in the order of the clients', () => {
		const [first, second] = cases(facts);
		expect(first).toMatchObject({ client: zoe, recipients: facts.recipients });
		expect(second).toMatchObject({ client: ben, recipients: [], outcomes: [facts.outcomes[1]] });
	});

	it('lose what was taken back', () => {
		expect(cases({ ...facts, outcomes: [] })[0]?.outcomes).toEqual([]);
	});

	it('hold several of one kind in the order they were recorded, and none that is about nobody', () => {
		const ids = [
			['one', 'zoe'],
			['board', null],
			['two', 'zoe']
		] as const;
		const letters = ids.map(([id, clientId]) => sentLetter({ id, clientId }));
		const [first, second] = cases({ clients: [zoe, ben], letters });
		expect(first?.letters.map(({ id }) => id)).toEqual(['one', 'two']);
		expect(second).toEqual(newCase(ben));
	});
});

it.each([
	['the day before the 18th birthday', '2008-06-02', null, true],
	['on the 18th birthday', '2008-06-01', null, false],
	['as the therapist said, whatever the birth date', '1988-06-01', true, true],
	['as the therapist said of a child', '2020-06-01', false, false],
	['where nothing is known', null, null, false]
])('%s, born on %s and said to be %s, somebody is a minor: %s', (_, born, minor, expected) => {
	const one = client({ bornOn: born === null ? null : day(born), minor });
	expect(isMinor(one, day('2026-06-01'))).toBe(expected);
});

const keepsNothing = { letters: [], releases: [], outcomes: [] };

it.each([
	[
		'a letter to them',
		{ ...keepsNothing, letters: [sentLetter({ recipientId: 'mother' })] },
		['mother']
	],
	[
		'a talk with them',
		{ ...keepsNothing, outcomes: [outcome('consult', { reached: ['zoe', 'aunt'] })] },
		['aunt']
	],
	[
		'keepsNothing of theirs',
		{ ...keepsNothing, letters: [sentLetter()], outcomes: [outcome('consult')] },
		[]
	]
])('the record names whoever had %s', (_, kept, ids) => {
	expect([...namedInRecord(['mother', 'aunt'], kept)]).toEqual(ids);
});
