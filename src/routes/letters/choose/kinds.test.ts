import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { letters } from '$lib/catalog/letters';
import { newClient } from '$lib/domain/records/blank';
import { newCase } from '$lib/domain/records/case';
import type { Client } from '$lib/domain/records';
import { outcome, practice, provider, today } from '$tests/support/domain/cases';
import { kinds } from './kinds';

function person(changed: Partial<Client> = {}) {
	const client = { id: 'c1', ...newClient({ name: 'Ada Ng' }), ...changed };
	return newCase(client);
}

function offered(reason: string, people: ReturnType<typeof person>[]) {
	const context = { practice: practice({ reason }), providers: [], catalog, today };
	return kinds(letters, people, context);
}

it.each([
	['practice-closing', 'practice-closing'],
	['retirement', 'retirement'],
	['relocation', 'relocation']
])('offers for %s the letter %s first', (reason, letter) => {
	expect(offered(reason, [person()])[0]?.template.id).toBe(letter);
});

it('says how many can have it now, which is how many are made', () => {
	const told = [outcome('tell-in-session')];
	const people = Array.from({ length: 10 }, (_, i) => {
		const each = person({ id: `c${i}` });
		return i < 2 ? { ...each, outcomes: told } : each;
	});
	const [kind] = kinds(letters, people, {
		...{ practice: practice({ reason: 'practice-closing', place: 'us-ma' }), catalog, today },
		providers: ['a', 'b', 'c'].map((id) => provider({ id }))
	});
	expect([kind?.people, kind?.ready]).toEqual([10, 2]);
});

it('says why where nobody can have it now', () => {
	const here = { catalog, today, providers: [] };
	const people = [person(), person({ id: 'c2' })];
	const [kind] = kinds(letters, people, {
		...here,
		practice: practice({ reason: 'practice-closing' })
	});
	expect([kind?.ready, kind?.because]).toEqual([0, expect.stringContaining('told')]);
	const told = people.map((each) => ({ ...each, outcomes: [outcome('tell-in-session')] }));
	const [ready] = kinds(letters, told, {
		...{ ...here, providers: ['a', 'b', 'c'].map((id) => provider({ id })) },
		practice: practice({ reason: 'practice-closing', place: 'us-ma' })
	});
	expect([ready?.ready, ready?.because]).toEqual([2, null]);
});

it('reaches minors through the letter to a guardian', () => {
	const [kind] = offered('practice-closing', [person(), person({ minor: true })]);
	expect([kind?.people, kind?.throughGuardian]).toEqual([2, 1]);
});

it('offers no guardian the letter of another ending in the same run', () => {
	const agreed = { reason: 'goals-achieved', lastSessionOn: today } as const;
	const child = person({ id: 'c2', minor: true });
	const grown = person(agreed);
	const runs = (...people: ReturnType<typeof person>[]) =>
		offered('practice-closing', people).flatMap(({ template, people: count, throughGuardian }) =>
			template.step === 'give-written-notice' ? [[template.id, count, throughGuardian]] : []
		);
	expect(runs(grown, child)).toEqual([
		['goals-achieved', 1, 0],
		['guardian-notice', 1, 1]
	]);
	expect(runs(grown, child, person({ id: 'c3' }))).toEqual([
		['practice-closing', 2, 1],
		['goals-achieved', 1, 0]
	]);
	expect(runs(grown, person({ id: 'c4', minor: true, ...agreed }))).toEqual([
		['goals-achieved', 2, 1]
	]);
});

it('offers the letter to a guardian alone where there are minors only', () => {
	const ids = offered('practice-closing', [person({ minor: true })]).map(
		({ template }) => template.id
	);
	expect(ids).toEqual(['guardian-notice']);
});

it('offers former clients and those who wait their own letter alone', () => {
	const kinds = offered('practice-closing', [
		person({ standing: 'former' }),
		person({ id: 'c2', standing: 'waiting' })
	]);
	expect(kinds.map(({ template, people }) => [template.id, people])).toEqual([
		['waiting-list', 1],
		['former-client', 1]
	]);
});

it('offers the notice to most first, also where one person needs another letter', () => {
	const away = person({ id: 'c3', reason: 'lost-to-contact', lastSessionOn: today });
	const [first] = offered('practice-closing', [person(), person({ id: 'c2' }), away]);
	expect(first?.template.id).toBe('practice-closing');
});

it('offers the letters to somebody who stays away in the order of the ladder', () => {
	const away = person({ reason: 'not-attending', lastSessionOn: today });
	expect(offered('not-ending', [away]).map(({ template }) => template.code)).toEqual([
		'L19',
		'L12',
		'L13'
	]);
});

it('offers a letter that is still to come before those that were given', () => {
	const given = newCase(person().client);
	const done = { ...given, outcomes: [outcome('give-written-notice', { clientId: 'c1' })] };
	const [first] = offered('practice-closing', [done]);
	expect(first?.template.id).toBe('second-notice');
});

it('says how many are reached each alone', () => {
	const [kind] = offered('practice-closing', [person(), person({ id: 'c2', format: 'couple' })]);
	expect([kind?.people, kind?.together]).toEqual([2, 1]);
});

it('begins with one that somebody can have now, though more wait for another', () => {
	const untold = ['c1', 'c2', 'c3'].map((id) => person({ id }));
	const had = { ...person({ id: 'c4' }), outcomes: ['tell-in-session', 'give-written-notice'] };
	const outcomes = had.outcomes.map((step) => outcome(step, { id: step, clientId: 'c4' }));
	const found = kinds(letters, [...untold, { ...had, outcomes }], {
		...{ practice: practice({ reason: 'practice-closing', place: 'us-ma' }), catalog, today },
		providers: ['a', 'b', 'c'].map((id) => provider({ id }))
	});
	expect(found.map(({ template: { id }, ready, open }) => [id, ready, open])).toEqual([
		['second-notice', 1, 1],
		['practice-closing', 0, 3],
		['last-session-invitation', 0, 1]
	]);
});
