import { beforeAll, describe, expect, it } from 'vitest';
import type { ClientKind } from './kind';
import type { Draft } from '$lib/import/kind';
import { caseload, draftsOf } from '$tests/support/import';

const kinds = (draft: Draft | undefined) => draft?.doubts.map((doubt) => doubt.kind);

describe('the list with split names', () => {
	let all: Draft<ClientKind>[];
	const row = (number: number) => all.find((draft) => draft.row === number);
	beforeAll(async () => {
		all = await draftsOf(await caseload('us-split-names.csv'));
	});

	it('gives 41 people from 45 rows, and holds the four that need a word', () => {
		expect(all).toHaveLength(45);
		expect(all.filter((draft) => draft.state === 'ready')).toHaveLength(41);
		expect(all.filter((draft) => draft.state === 'held').map((draft) => draft.row)).toEqual([
			43, 44, 45, 46
		]);
	});

	it('says what is odd about each row it holds', () => {
		expect(kinds(row(43))).toEqual(['duplicate', 'notSeen']);
		expect(kinds(row(44))).toEqual(['formula']);
		expect(kinds(row(45))).toEqual(['noLastName', 'status', 'noAddress']);
		expect(kinds(row(46))).toEqual(['duplicate', 'surplus']);
		expect(row(46)?.doubts[0]?.sentence).toBe(
			'Without its surplus cell, row 46 is the same as row 7: same name, birth date, e-mail, phone and address.'
		);
	});

	it('keeps every name as it is written', () => {
		expect(row(2)?.fields).toMatchObject({
			name: 'Ana Brzęczyszczykiewicz',
			callName: 'Ana',
			sortName: 'Brzęczyszczykiewicz, Ana'
		});
		expect(row(19)?.fields.name).toBe('Priya Castañeda Ó Súilleabháin');
		expect(row(12)?.fields.name).toBe('Γιώργος Yılmaz');
		expect(row(44)?.fields.name).toBe('=HYPERLINK("http://x","y") Formula');
	});

	it('reads days, address and standing of a row', () => {
		expect(row(4)?.fields).toMatchObject({
			bornOn: '1984-05-07',
			lastSeenOn: '2026-09-06',
			street: '288 Rue "du Nord" 12',
			city: 'Boston',
			region: 'MA',
			postalCode: '02108',
			phone: '(617) 555-1002',
			email: '2.client@example.org',
			standing: 'current'
		});
		expect(row(6)?.fields.standing).toBe('former');
		expect(row(15)?.fields).toMatchObject({ standing: 'waiting', callName: 'Ren' });
	});

	it('leaves consent, risk and place unsaid', () => {
		const { mail, voicemail, emailConsent, atRisk, place } = row(4)!.fields;
		expect({ mail, voicemail, emailConsent, atRisk, place }).toEqual({
			mail: null,
			voicemail: null,
			emailConsent: null,
			atRisk: false,
			place: null
		});
	});

	it('keeps “Parent of …” as a note and lets the person in', () => {
		expect(row(40)).toMatchObject({ state: 'ready', fields: { guardianNote: 'Parent of Noor' } });
		expect(kinds(row(40))).toEqual(['guardianNote']);
	});

	it('doubts an active client who was not seen for six months', () => {
		const notSeen = all.filter((draft) => kinds(draft)?.includes('notSeen'));
		expect(notSeen.map((draft) => draft.row)).toContain(2);
		expect(notSeen.every((draft) => draft.fields.standing === 'current')).toBe(true);
	});

	it('takes in what the therapist decides to keep', async () => {
		const decided = await draftsOf(await caseload('us-split-names.csv'), {
			decisions: { 43: 'leaveOut', 44: 'leaveOut', 46: 'leaveOut', 45: 'asIs' }
		});
		expect(decided.filter((draft) => draft.state === 'ready')).toHaveLength(42);
		expect(decided.find((draft) => draft.row === 45)?.fields.name).toBe('OnlyFirst');
	});
});

describe('the list from Britain', () => {
	it('reads Windows-1252, semicolons, day before month and addresses in one column', async () => {
		const all = await draftsOf(await caseload('uk-full-names.csv'));
		expect(all).toHaveLength(13);
		expect(all.find((draft) => draft.row === 7)?.fields).toMatchObject({
			name: 'Joan Fernández',
			callName: 'Joan',
			sortName: 'Fernández, Joan',
			bornOn: '2003-12-26',
			lastSeenOn: '2026-05-04',
			postalCode: 'BS1 5TR'
		});
		expect(all.find((draft) => draft.row === 10)?.fields).toMatchObject({
			name: 'Peter Ångström',
			street: '318 Elm Street, Apt 4',
			city: 'Bristol',
			standing: 'current'
		});
	});
});

describe('the list of an agency', () => {
	it('reads “Last, First” and record numbers in two thousand rows', async () => {
		const all = await draftsOf(await caseload('agency-2000.csv'));
		expect(all).toHaveLength(2000);
		expect(all[0]?.fields).toMatchObject({
			name: 'Ana Ångström',
			sortName: 'Ångström, Ana',
			recordNumber: '1000',
			bornOn: '2014-07-15',
			standing: 'current'
		});
		expect(all.filter((draft) => draft.state === 'held')).toEqual([]);
	});
});
