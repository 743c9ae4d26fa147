/** Records as older versions of Closewell kept them: these fixtures stay as they are. */
import { describe, expect, it } from 'vitest';
import { accept } from '$lib/vault/log/accept';
import type { Field, Row } from '$lib/vault/log/join';
import { RecordList } from '$lib/vault/store/record-list';
import { setClient } from '$tests/support/vault/vault';

const stamp = '0mp0stamp000000';

/** A record without the fields that were added later. */
function kept(id: string, type: Row['type'], values: object): Row {
	const f = Object.entries(values).map(([name, value]): [string, Field] => [name, [value, stamp]]);
	return { id, type, f: { '@': [stamp, stamp], ...Object.fromEntries(f) } };
}

/** All that a client had when the first was kept. */
const firstClient = {
	name: 'Zoë Lindqvist',
	callName: null,
	street: '12 Alder Street',
	city: 'Portland',
	region: 'OR',
	postalCode: '97201',
	otherAddress: null,
	mail: 'agreed',
	phone: '',
	voicemail: null,
	email: '',
	emailConsent: null,
	sortName: null,
	recordNumber: null,
	bornOn: null,
	minor: null,
	format: 'individual',
	standing: 'current',
	startedOn: null,
	lastSeenOn: '2026-05-07',
	nextSeenOn: null,
	nextSeenAt: null,
	usualWeekday: null,
	usualTime: null,
	frequency: null,
	atRisk: true,
	guardianNote: null,
	place: null,
	reason: null,
	lastSessionOn: null
};

const client = kept('c1', 'client', firstClient);
const practice = kept('practice', 'practice', { clinician: 'Ada Moreno', daysOff: [] });

describe('a record of the first version', () => {
	it('opens with nothing said in the fields of a client added since', () => {
		const records = new RecordList<'client'>();
		records.put([client]);
		expect(records.get('c1')).toEqual({
			id: 'c1',
			...firstClient,
			textConsent: null,
			endedOn: null,
			notes: '',
			mergedFrom: [],
			formerNumbers: [],
			byHand: [],
			tellOn: null,
			circumstances: [],
			circumstancesSince: {},
			cameOn: null,
			endingBegunOn: null,
			newsMovedOn: null,
			levelOfCare: null,
			need: null,
			seeksSpeciality: '',
			seeksInsurer: '',
			seeksLanguage: '',
			seeksFormat: null,
			bridgeWho: '',
			bridgeUntilOn: null,
			closureSessions: null,
			handOffWay: null,
			followUpUntilOn: null,
			largePrint: false,
			letterLanguage: 'en',
			legalHold: false,
			keepUntilOn: null,
			keepUntilBecause: null,
			sessionCount: null,
			statusAtEnd: null,
			riskAtEnd: null,
			threatened: null,
			thirdPerson: '',
			thirdPersonAddress: '',
			thirdPersonPhone: '',
			policySignedOn: null
		});
	});

	it('opens with nobody named for an emergency', () => {
		const records = new RecordList<'practice'>();
		records.put([practice]);
		const { clinician, coverName, executorPhone, paperWhere } = records.get('practice')!;
		expect([clinician, coverName, executorPhone, paperWhere]).toEqual([
			'Ada Moreno',
			null,
			null,
			null
		]);
	});

	it('opens with the rules’ own numbers', () => {
		const records = new RecordList<'practice'>();
		records.put([practice]);
		const { licensedAs, overrules } = records.get('practice')!;
		expect([licensedAs, overrules]).toEqual([null, {}]);
	});

	it('opens with no sender chosen for envelopes', () => {
		const records = new RecordList<'practice'>();
		records.put([practice]);
		expect(records.get('practice')!.envelopeSender).toBeNull();
	});

	it('opens with the window of envelopes where it usually is', () => {
		const records = new RecordList<'practice'>();
		records.put([practice]);
		expect(records.get('practice')!.windowLower).toBe(0);
	});

	it('opens a letter to a client that nobody has received or sent back yet', () => {
		const records = new RecordList<'letter'>();
		records.put([
			kept('l1', 'letter', { clientId: 'c1', recipientId: null, letter: 'retirement' })
		]);
		expect(records.get('l1')).toMatchObject({
			correspondentId: null,
			providerId: null,
			receivedOn: null,
			receivedBy: null,
			returnedOn: null,
			printedFrom: 'pdf'
		});
	});

	it('opens a day of the therapist’s own for a task as it was set', () => {
		const records = new RecordList<'taskDay'>();
		const set = { task: 'notify-payers', on: '2027-03-02', because: 'The contract says so' };
		records.put([kept('d1', 'taskDay', set)]);
		expect(records.get('d1')).toEqual({ id: 'd1', ...set });
	});

	it('opens own words and what was read before letters went as they were kept', () => {
		const words = { letter: null, basedOnVersion: null, clientId: null, recipientId: null };
		const own = { ...words, name: 'Holiday', words: '{}', changedOn: '2026-11-27' };
		const read = { readOn: '2026-11-27', keys: ['long-sentence:c1'] };
		const records = new RecordList<'wording' | 'reading'>();
		records.put([kept('w1', 'wording', own), kept('r1', 'reading', read)]);
		expect(records.get('w1')).toEqual({ id: 'w1', ...own });
		expect(records.get('r1')).toEqual({ id: 'r1', ...read });
	});

	it('remembers for undo that nothing was said before', () => {
		const rows = new Map([['c1', { row: client, tag: 0n }]]);
		const change = { act: 'Planned', subject: 'c1', ops: [setClient('c1', { tellOn: null })] };
		expect(accept(change, rows).ops[0]?.was).toEqual({ tellOn: null });
	});
});
