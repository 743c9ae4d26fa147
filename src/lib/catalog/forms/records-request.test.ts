import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Limit } from '$lib/domain/rules/place';
import { whose } from '$lib/domain/letters/form-facts';
import { caseOf, client, guardian, place, practice } from '$tests/support/domain/cases';
import { british, form, namesOf, nobody, wordsOf } from '$tests/support/catalog/forms';

const id = 'records-request';
const custodian = {
	custodian: 'known',
	custodianName: 'Alder Records',
	custodianAddress: '80 Alder Lane\nPortland, OR 97201',
	custodianPhone: '503-555-0190'
} as const;

it('asks what, how and to whom', () => {
	expect(namesOf(form(id))).toEqual(
		expect.arrayContaining([
			...['all', 'dates', 'summary', 'other', 'from', 'until'],
			...['pick-up', 'post', 'portal', 'encrypted'],
			...['to-me', 'to-other', 'to-other-which', 'to-address']
		])
	);
});

it('is filled in with who asks and how they are reached', () => {
	expect(wordsOf(form(id))).toContain('Address\n4 Elm Road, Portland, OR 97201');
});

it('is wholly blank for everybody', () => {
	expect(namesOf(form(id, nobody))).toEqual(
		expect.arrayContaining(['name', 'born-on', 'asker', 'phone', 'address', 'email'])
	);
});

it('is asked for by a guardian in their own name', () => {
	const own = caseOf({ recipients: [guardian({ phone: '503-555-0177' })] });
	const words = wordsOf(form(id, { whose: whose(own, 'maja', 'US') }));
	expect(words).toContain('Name\nMaja Lindqvist\nTelephone\n503-555-0177');
});

it('goes to the practice first, and later to whoever keeps the records', () => {
	const words = wordsOf(form(id, { practice: practice(custodian) }));
	expect(words).toContain('Until November 13, 2026:\nAda Moreno\nQuiet Street Practice');
	expect(words).toContain('After that:\nAlder Records\n80 Alder Lane\nPortland, OR 97201');
});

it('says that the name of the keeper follows where nobody is named yet', () => {
	expect(wordsOf(form(id))).toContain('You will be told who it is.');
});

it('goes to the practice alone while it does not close', () => {
	const open = practice({ ...custodian, askMeUntilOn: null, closingOn: null });
	expect(wordsOf(form(id, { practice: open }))).not.toMatch(/Until|After that|Alder/);
});

it('says how soon there is an answer, where a rule is known', () => {
	const { source } = place.notice;
	const answerWithin: Limit = {
		...{ id: 'us-access', topic: 'access', professions: 'all', note: null, source },
		...{ value: 30, unit: 'days' }
	};
	expect(wordsOf(form(id, { answerWithin }))).toContain('You will have an answer within 30 days.');
});

it('leaves notes kept apart out in the United States alone', () => {
	expect(wordsOf(form(id))).toContain('keeps apart are not part of the record');
	expect(wordsOf(form(id, british))).not.toContain('keeps apart');
});

it('holds no record back for an unpaid bill', () => {
	expect(wordsOf(form(id))).toContain('An unpaid bill is no reason to keep records from you.');
	expect(wordsOf(form(id, british))).toContain('A first copy is free.');
});

it('has a day of birth as the region writes it', () => {
	const own = whose(caseOf(), null, 'US');
	expect(wordsOf(form(id, { whose: { ...own, bornOn: day('1990-05-17') } }))).toContain(
		'May 17, 1990'
	);
});

it('is in large print for whoever reads that more easily, whoever signs for them', () => {
	const own = caseOf({ client: client({ largePrint: true }), recipients: [guardian()] });
	for (const signer of [null, 'maja'])
		expect(form(id, { whose: whose(own, signer, 'US') }).typeSize).toBe(16);
	const maja = guardian({ largePrint: true });
	const hers = caseOf({ recipients: [maja, guardian({ id: 'per' })] });
	const sizes = ['maja', 'per', null].map(
		(signer) => form(id, { whose: whose(hers, signer, 'US') }).typeSize
	);
	expect(sizes).toEqual([16, null, null]);
	expect(form(id).typeSize).toBeNull();
});
