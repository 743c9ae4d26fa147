import { describe, expect, it } from 'vitest';
import type { Client } from '$lib/domain/records';
import { client, guardian, practice, provider, today } from '$tests/support/domain/cases';
import { clientEdited, endingChosen, recipientEdited, saysEdited } from './clients';
import { practiceEdited } from './practice';
import { providerEdited } from './providers';
import { differing } from './words';

describe('how a client’s treatment ends', () => {
	const own = client({ reason: 'practice-closing' });
	const act = (fields: Partial<Client>) => endingChosen(own, fields, 'Goals reached')?.act;

	it.each([
		['the reason, by its title', { reason: 'goals-reached' }, 'Reason for ending: Goals reached'],
		['nothing, where it is the same', { reason: 'practice-closing' }, undefined],
		['another field, where the reason stays', { atRisk: true }, 'Changed: at risk'],
		[
			'another field, where the reason is said again',
			{ reason: 'practice-closing', atRisk: true },
			'Changed: at risk'
		]
	] as const)('is told as %s', (_, fields, expected) => {
		expect(act(fields as Partial<Client>)).toBe(expected);
	});
});

it('tells which fields were changed by hand, whichever else were', () => {
	const { act = '' } = clientEdited(client(), { phone: '555-0111', atRisk: true }) ?? {};
	expect(saysEdited(act, { atRisk: false, email: 'a@example.org' })).toBe(true);
	expect(saysEdited(act, { email: 'a@example.org' })).toBe(false);
	expect(saysEdited('Added to the list', { atRisk: true })).toBe(false);
});

it('is no change where nothing differs', () => {
	expect(clientEdited(client(), { name: client().name })).toBeNull();
	expect(recipientEdited(guardian(), { name: guardian().name })).toBeNull();
	expect(practiceEdited(practice(), { name: practice().name })).toBeNull();
	expect(providerEdited(provider(), { name: provider().name })).toBeNull();
});

it.each([
	[['a', 'b'], ['a', 'b'], true],
	[['a', 'b'], ['b', 'a'], false],
	[['a'], 'a', false],
	['a', ['a'], false],
	[null, null, true]
])('of %j and %j knows whether they are the same: %s', (before, after, same) => {
	expect(differing<{ field: unknown }>({ field: before }, { field: after })).toEqual(
		same ? {} : { field: after }
	);
});

it('another executor has agreed to nothing yet; the same one keeps the days', () => {
	const before = practice({
		executorName: 'Ines Moreau',
		executorAgreedOn: today,
		executorLetterOn: today
	});
	const fields = (changed: Parameters<typeof practiceEdited>[1]) =>
		practiceEdited(before, changed)?.ops.map((op) => op.op === 'set' && op.fields);
	const none = { executorAgreedOn: null, executorLetterOn: null };
	expect(fields({ executorName: 'Hal Osei' })).toEqual([{ executorName: 'Hal Osei', ...none }]);
	expect(fields({ executorStandIn: 'Hal Osei' })).toEqual([{ executorStandIn: 'Hal Osei' }]);
	const both = { executorAgreedOn: today, executorLetterOn: null };
	expect(fields({ executorName: 'Hal Osei', ...both })).toEqual([
		{ executorName: 'Hal Osei', executorLetterOn: null }
	]);
});

it('says nothing of a field that holds the same once more', () => {
	const own = client({ circumstancesSince: { minor: today }, circumstances: ['minor'] });
	expect(clientEdited(own, structuredClone(own))).toBeNull();
});

it('says which special situations were set and removed, and of whom something changed', () => {
	const was = client({ circumstances: ['medication', 'owes-balance'] });
	const titles = new Map([
		['medication', 'Takes medication'],
		['refuses-closure', 'Wants no closure session']
	]);
	const edit = { circumstances: ['owes-balance', 'refuses-closure'] };
	const change = clientEdited(was, edit, (id) => titles.get(id) ?? id);
	expect(change?.act).toBe(
		'Changed: special situations; set: Wants no closure session; removed: Takes medication'
	);
	expect(recipientEdited(guardian({ name: 'Maja Lindqvist' }), { phone: '555 0100' })?.act).toBe(
		'Guardian Maja Lindqvist changed: phone'
	);
});
