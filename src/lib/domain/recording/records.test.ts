import { describe, expect, it } from 'vitest';
import { newClient, newProvider, newRecipient } from '$lib/domain/records/blank';
import { addDays } from '$lib/domain/days/day';
import {
	client,
	guardian,
	isAccepted,
	practice,
	provider,
	reason,
	today
} from '$tests/support/domain/cases';
import * as record from './index';

describe('an edit', () => {
	it('names only the fields that changed', () => {
		const fields = { city: 'Salem', phone: '503-555-0199', name: client().name };
		expect(record.clientEdited(client(), fields)).toEqual({
			act: 'Changed: address, phone',
			subject: 'zoe',
			ops: [
				{ op: 'set', type: 'client', id: 'zoe', fields: { city: 'Salem', phone: '503-555-0199' } }
			]
		});
	});

	it.each([
		['client', record.clientEdited(client(), { ...client() })],
		['recipient', record.recipientEdited(guardian(), { city: 'Portland' })],
		['provider', record.providerEdited(provider(), { name: 'River Clinic' })],
		['practice', record.practiceEdited(practice(), { daysOff: [], phone: '503-555-0100' })]
	])('of a %s that changes nothing is no change', (_, change) => {
		expect(change).toBeNull();
	});

	it.each([
		['executorPhone', '503-555-0133', 'telephone of the professional executor'],
		['custodianPhone', '503-555-0133', 'telephone of the records custodian'],
		['coverPhone', '503-555-0133', 'telephone of the cover clinician'],
		['returnByOn', today, 'latest return']
	])('of %s alone names that, and nothing beside it', (field, value, name) => {
		const change = record.practiceEdited(practice(), { [field]: value });
		expect(change?.act).toBe(`Practice changed: ${name}`);
	});

	it('of a time says that the time changed, not the appointment', () => {
		const change = record.clientEdited(client(), { nextSeenAt: '09:00' });
		expect(change?.act).toBe('Changed: time of the next appointment');
	});

	it('sets the day on which the practice of a colleague closes, and begins no plan with it', () => {
		const absent = { ...reason, byExecutor: true, startedBy: 'others' as const };
		const own = practice({ lastSessionOn: null, closingOn: null });
		const set = { closingOn: addDays(today, 90) };
		const change = record.practiceEdited(own, set, { from: absent, to: absent, on: today });
		expect(change).toMatchObject({ act: 'Practice changed: closing day', ops: [{ fields: set }] });
		const planned = { ...reason, ends: true };
		const first = record.practiceEdited(own, set, { from: planned, to: planned, on: today });
		expect(first?.act).toContain('day of the plan');
	});

	it('sees a changed list', () => {
		const off = practice({ daysOff: [today] });
		expect(record.practiceEdited(off, { daysOff: [addDays(today, 1)] })?.act).toBe(
			'Practice changed: days off'
		);
	});
});

it('adds everybody of a list in one change', () => {
	const people = ['a', 'b'].map((id) => ({ id, fields: newClient({ name: id }) }));
	const change = record.clientsImported(people);
	expect(change).toMatchObject({ act: '2 people added from a client list', subject: null });
	expect(change.ops.every(isAccepted)).toBe(true);
});

describe('a newer list', () => {
	const newer = [
		{ client: client(), fields: { phone: '503-555-0199', city: 'Portland' } },
		{ client: client({ id: 'bo' }), fields: { email: '' } }
	];

	it('sets only what changed of people who are there, and adds the others, in one change', () => {
		const added = [{ id: 'a', fields: newClient({ name: 'A' }) }];
		const change = record.clientsImported(added, newer);
		expect(change.act).toBe('1 person added, 1 person updated from a client list');
		expect(change.ops).toMatchObject([
			{ op: 'add', id: 'a' },
			{ op: 'set', id: 'zoe', fields: { phone: '503-555-0199' } }
		]);
		expect(change.ops[1]).not.toHaveProperty('fields.city');
		expect(change.ops.every(isAccepted)).toBe(true);
	});

	it('counts both of a couple that was linked', () => {
		const [adam] = [{ id: 'a', fields: newClient({ name: 'Adam' }) }];
		const nina = newRecipient({ clientId: 'a', role: 'partner', name: 'Nina' });
		const change = record.clientsImported([adam!], [], [{ id: 'n', fields: nina }]);
		expect(change.act).toBe('2 people added from a client list');
	});

	it('adds guardians by their names to whom they are of, and counts them not', () => {
		const ivy = { id: 'a', fields: newClient({ name: 'Ivy' }) };
		const both = ['Lucia Moreno', 'Paul Moreno'].map((name) => ({
			id: name,
			fields: newRecipient({ clientId: 'a', role: 'guardian', name })
		}));
		const change = record.clientsImported([ivy], [], both);
		expect(change.act).toBe('1 person added from a client list');
		expect(change.each).toEqual({
			a: 'Added from a client list; Guardian added: Lucia Moreno; Guardian added: Paul Moreno'
		});
	});

	it('that adds nobody says so', () => {
		expect(record.clientsImported([], newer).act).toBe('1 person updated from a client list');
	});
});

it.each([
	[{ phone: '1' }, true],
	[{ street: '1 A St' }, true],
	[{ email: 'a@example.org' }, false]
])('tells from the trail what was edited by hand', (fields, edited) => {
	const change = record.clientEdited(client(), { city: 'Salem', phone: '503-555-0199' });
	expect(record.saysEdited(`${change?.act}; Guardian added: Maja`, fields)).toBe(edited);
	expect(record.saysEdited('2 people added from a client list', fields)).toBe(false);
});

it('sets up a practice whose plan begins that day', () => {
	const answers = { clinician: 'A', place: 'uk', regionStyle: 'GB', reason: 'retirement' } as const;
	const change = record.practiceSetUp(answers, today);
	expect(change.act).toBe('Plan made on 1 June 2026');
	expect(change.ops).toMatchObject([{ id: 'practice', fields: { plannedOn: today, phone: '' } }]);
	expect(change.ops.every(isAccepted)).toBe(true);
});

it('adds, changes and removes the people around a client and the referral list', () => {
	const { id, ...fields } = guardian();
	const changes = [
		record.clientAdded('zoe', newClient({ name: 'Zoë' })),
		record.recipientAdded(id, fields),
		record.recipientEdited(guardian(), { legalAuthority: null }),
		record.recipientRemoved(guardian()),
		record.providerAdded('river', newProvider({ name: 'River Clinic' })),
		record.providerEdited(provider(), { checkedOn: today }),
		record.providerRemoved(provider())
	];
	expect(changes.map((change) => change?.act)).toEqual([
		'Added to the list',
		'Guardian added: Maja Lindqvist',
		'Guardian Maja Lindqvist changed: legal authority',
		'Guardian removed: Maja Lindqvist',
		'River Clinic added to the referral list',
		'River Clinic in the referral list changed: openings checked',
		'River Clinic taken off the referral list'
	]);
	expect(changes.flatMap((change) => change?.ops ?? []).every(isAccepted)).toBe(true);
});
