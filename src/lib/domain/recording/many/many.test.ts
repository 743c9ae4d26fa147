import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { client, ids, isAccepted, step, today } from '$tests/support/domain/cases';
import {
	callsForMany,
	clientsEdited,
	lastSessionForMany,
	notApplicableForMany,
	standingForMany
} from './many';

const two = [client(), client({ id: 'omar' })];
const why = { happenedOn: today, because: 'Not needed for this client' };

it('sets one last session for all of them, and nothing else', () => {
	const change = lastSessionForMany(two, day('2026-10-02'), 'US');
	expect(change?.ops).toEqual(
		['zoe', 'omar'].map((id) => ({
			op: 'set',
			type: 'client',
			id,
			fields: { lastSessionOn: '2026-10-02' }
		}))
	);
});

it.each([
	[lastSessionForMany(two, day('2026-10-02'), 'US'), 'Last session set to October 2, 2026: 2'],
	[lastSessionForMany(two, null, 'US'), 'Last session set to match the practice: 2'],
	[standingForMany(two, 'former'), 'Former clients from now on: 2'],
	[
		notApplicableForMany(two, step('Agree on what helps'), why, { newId: ids(), region: 'GB' }),
		'Agree on what helps: does not apply as of 1 June 2026, because: Not needed for this client: 2'
	],
	[
		callsForMany(two, { happenedOn: today, result: 'messageLeft' }, { newId: ids(), region: 'US' }),
		'Called on June 1, 2026, left a message: 2'
	],
	[
		callsForMany(two, { happenedOn: today, result: 'reached' }, { newId: ids(), region: 'GB' }),
		'Called and reached on 1 June 2026: 2'
	]
])('is one entry of the trail about nobody alone: %#', (change, sentence) => {
	expect(change).toMatchObject({ act: `${sentence} clients`, subject: null });
	expect(change?.ops.every(isAccepted)).toBe(true);
});

it('ends the step for each of them by an outcome with the cause', () => {
	const change = notApplicableForMany(two, step('agree'), why, { newId: ids(), region: 'US' });
	expect(change?.ops).toMatchObject([
		{ id: 'id-1', fields: { clientId: 'zoe', step: 'agree', outcome: 'notApplicable', ...why } },
		{ id: 'id-2', fields: { clientId: 'omar' } }
	]);
});

it('is nothing where there is nobody', () => {
	expect(standingForMany([], 'former')).toBeNull();
});

it('adds a call to the log of each', () => {
	const call = { happenedOn: today, result: 'noAnswer' as const };
	const ops = callsForMany(two, call, { newId: ids(), region: 'US' })?.ops ?? [];
	expect(ops).toMatchObject([
		{ op: 'add', type: 'contact', fields: { clientId: 'zoe', by: 'us', way: 'call', ...call } },
		{ op: 'add', type: 'contact', fields: { clientId: 'omar' } }
	]);
	expect(ops.every(isAccepted)).toBe(true);
	expect(callsForMany([], call, { newId: ids(), region: 'US' })).toBeNull();
});

it('says what was changed of many, and of each only what is new', () => {
	const [zoe, omar] = [client({ usualWeekday: 3 }), client({ id: 'omar', usualWeekday: null })];
	const edits = [zoe, omar].map((each) => ({ client: each, fields: { usualWeekday: 3 } }));
	const change = clientsEdited('Usual days set from last visits', edits);
	expect(change?.act).toBe('Usual days set from last visits: 1 client');
	expect(change?.each).toEqual({ omar: 'Changed: usual day' });
	expect(
		clientsEdited('Usual days set from last visits', [{ client: zoe, fields: { usualWeekday: 3 } }])
	).toBeNull();
});
