import { describe, expect, it } from 'vitest';
import { newClient, newRecipient } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';
import {
	additionOf,
	editOf,
	formFaults,
	formOf,
	renamed,
	renamedFaults,
	type PersonForm
} from './form';

const today = day('2026-11-22');
const ana = { id: 'ana', ...newClient({ name: 'Ana Lee', phone: '555 0100' }) };
const guardian: PersonForm = {
	id: 'jo',
	fields: newRecipient({ name: 'Jo Lee', clientId: '', role: 'guardian' })
};
const jo = { id: 'jo', ...guardian.fields, clientId: 'ana' };

function form(changed: Partial<typeof ana> = {}) {
	return { ...formOf(ana), ...changed };
}

describe('what the form cannot take', () => {
	it.each([
		['a name of spaces', { name: '  ' }, 'client-name'],
		['two people in one name', { name: 'Mia and Karl Stone' }, 'client-name'],
		['the same with a sign', { name: 'Mia & Karl Stone' }, 'client-name'],
		['two people with a stroke', { name: 'Carla/Ben Ruiz' }, 'client-name'],
		['a beginning to come', { startedOn: day('2026-11-23') }, 'client-startedOn'],
		['an end to come', { endedOn: day('2027-01-10') }, 'client-endedOn'],
		['an e-mail without @', { email: 'ana.example.org' }, 'client-email'],
		['a birth to come', { bornOn: day('2027-01-01') }, 'client-bornOn'],
		['a last session to come', { lastSeenOn: day('2026-11-23') }, 'client-lastSeenOn']
	])('%s', (_, changed, field) => {
		expect(Object.keys(formFaults(form(changed), [], today))).toEqual([field]);
	});

	it('but somebody who waits begins on a day to come', () => {
		const waiting = form({ standing: 'waiting', startedOn: day('2026-12-01') });
		expect(formFaults(waiting, [], today)).toEqual({});
	});

	it('a person without a name', () => {
		const nameless = { ...guardian, fields: { ...guardian.fields, name: '' } };
		expect(Object.keys(formFaults(form(), [nameless], today))).toEqual(['jo-name']);
	});

	it('and nothing else', () => {
		expect(formFaults(form(), [guardian], today)).toEqual({});
		expect(formFaults(form({ name: 'Andrew Sandström' }), [guardian], today)).toEqual({});
	});
});

describe('a new client', () => {
	it('comes with the guardian in one change', () => {
		const { act, ops, subject } = additionOf('ana', form({ name: ' Ana Lee ' }), [guardian]);
		expect(act).toBe('Added to the list; Guardian added: Jo Lee');
		expect(subject).toBe('ana');
		expect(ops).toMatchObject([
			{ op: 'add', type: 'client', id: 'ana', fields: { name: 'Ana Lee' } },
			{ op: 'add', type: 'recipient', id: 'jo', fields: { clientId: 'ana', role: 'guardian' } }
		]);
	});
});

describe('an edit', () => {
	const before = { client: ana, recipients: [jo] };

	it('asks for nothing when nothing changed', () => {
		expect(editOf(before, form(), [guardian], 'US')).toBeNull();
	});

	it('names only the fields that changed', () => {
		const change = editOf(before, form({ phone: '555 0199', callName: '' }), [guardian], 'US');
		expect(change?.ops).toEqual([
			{ op: 'set', type: 'client', id: 'ana', fields: { phone: '555 0199' } }
		]);
	});

	it('changes, adds and removes people together with the client', () => {
		const partner = { id: 'kim', fields: { ...guardian.fields, role: 'partner' as const } };
		const change = editOf(before, form({ atRisk: true }), [partner], 'US');
		expect(change?.ops.map(({ op, id }) => [op, id])).toEqual([
			['set', 'ana'],
			['add', 'kim'],
			['del', 'jo']
		]);
	});

	it('keeps a corrected guardian the same person', () => {
		const corrected = { ...guardian, fields: { ...guardian.fields, legalAuthority: true } };
		expect(editOf(before, form(), [corrected], 'US')?.ops).toEqual([
			{ op: 'set', type: 'recipient', id: 'jo', fields: { legalAuthority: true } }
		]);
	});
});

describe('a name in the form that is another than the one the record names', () => {
	const named = [{ id: 'jo', name: 'José Lee' }];

	it.each([
		['the same', 'José Lee', []],
		['an accent and space', ' jose  LEE ', []],
		['none at all, which is a fault of its own', ' ', []],
		['a letter more', 'Josée Lee', ['Josée Lee']],
		['a new last name', 'José Cruz', ['José Cruz']],
		['the other parent', 'Ana Lee', ['Ana Lee']]
	])('%s', (_, name, asked) => {
		expect(renamed(named, [{ id: 'jo', name }]).map((each) => each.name)).toEqual(asked);
	});

	it('nobody of whom nothing is recorded, and nobody who was taken out', () => {
		expect(renamed([], [{ id: 'jo', name: 'Ana Lee' }])).toEqual([]);
		expect(renamed(named, [])).toEqual([]);
	});

	it('waits, with both names in what it says', () => {
		const [fault] = Object.entries(renamedFaults(renamed(named, [{ id: 'jo', name: 'Ana Lee' }])));
		expect(fault?.[0]).toBe('jo-same');
		expect(fault?.[1]).toContain('The record names José Lee. Say whether Ana Lee is the same');
	});
});
