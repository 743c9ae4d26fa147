import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { caseOf, client, outcome } from '$tests/support/domain/cases';
import { differences, mergeRefused, merged } from './merging';

const here = client({ id: 'here', name: 'Zoë Lindqvist', phone: '', email: 'zoe@example.org' });
const there = client({
	id: 'there',
	name: 'Zoe Lindquist',
	phone: '503 555 0100',
	email: 'old@example.org',
	voicemail: 'agreed',
	emailConsent: 'agreed',
	mail: 'refused',
	street: here.street,
	lastSeenOn: day('2026-05-30'),
	circumstances: ['court-ordered'],
	legalHold: true,
	largePrint: true,
	notes: 'GP: Dr Fern',
	mergedFrom: ['older']
});
const set = () => {
	const [first] = merged(here, there, []).ops;
	return first?.op === 'set' ? first.fields : {};
};

it('fills in what this record does not say, and takes no consent for another address', () => {
	expect(set()).toMatchObject({
		phone: '503 555 0100',
		voicemail: 'agreed',
		mail: 'refused',
		lastSeenOn: '2026-05-30',
		circumstances: ['court-ordered'],
		legalHold: true,
		largePrint: true,
		mergedFrom: ['there', 'older']
	});
	expect(set()).not.toHaveProperty('emailConsent');
	expect(set()).not.toHaveProperty('name');
});

it('keeps what both say differently as a note', () => {
	expect(set()).toMatchObject({
		notes: 'GP: Dr Fern\nIn the other record: name: Zoe Lindquist; e-mail: old@example.org'
	});
});

it('says of nothing that is filled in that it becomes a note', () => {
	const next = { ...there, nextSeenOn: day('2026-12-02'), nextSeenAt: '14:00' };
	expect(differences({ ...here, nextSeenOn: null }, next)).toBe(
		'In the other record: name: Zoe Lindquist; e-mail: old@example.org'
	);
	expect(merged({ ...here, nextSeenOn: null }, next, []).ops[0]).toMatchObject({
		fields: { nextSeenOn: '2026-12-02' }
	});
});

it('keeps the number of the other record, and those that it kept itself', () => {
	const [set] = merged(
		{ ...here, recordNumber: 'R7', formerNumbers: ['R5'] },
		{ ...there, recordNumber: 'R9', formerNumbers: ['R8'] },
		[]
	).ops;
	expect(set).toMatchObject({ fields: { formerNumbers: ['R5', 'R9', 'R8'] } });
});

it('gives everything that was recorded of the other to this one, and takes the other out', () => {
	const change = merged(here, there, [
		{ type: 'outcome', id: 'o' },
		{ type: 'letter', id: 'l' }
	]);
	expect(change.subject).toBe('here');
	expect(change.ops.slice(1)).toEqual([
		{ op: 'set', type: 'outcome', id: 'o', fields: { clientId: 'here' } },
		{ op: 'set', type: 'letter', id: 'l', fields: { clientId: 'here' } },
		{ op: 'del', type: 'client', id: 'there' }
	]);
});

it('waits while one of both files is closed', () => {
	const closed = caseOf({ client: there, outcomes: [outcome('close-file')] });
	const open = caseOf({ client: here });
	expect(mergeRefused(open, closed)).toMatch(/closed/);
	expect(mergeRefused(open, caseOf({ client: there }))).toBeNull();
	expect(mergeRefused(closed, closed)).toBeNull();
});
