import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Client, Practice, Recipient } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, guardian, place, practice } from '$tests/support/domain/cases';
import { askFor, fields } from './fields';

const oregon = { ...place, id: 'us-or', title: 'Oregon', board: 'State Board' };
const catalog = { ...context().catalog, jurisdictions: [place, oregon] };

type Facts = { practice?: Partial<Practice>; client?: Partial<Client>; recipient?: Recipient };

function values({ practice: own, client: person, recipient = undefined }: Facts = {}) {
	const here = situation(
		caseOf({ client: client(person) }),
		context({ catalog, practice: practice(own) })
	);
	const all = fields(here, { case: here.case, recipient: recipient ?? null });
	return Object.fromEntries(all.map(({ id, value }) => [id, value]));
}

const whole: Partial<Practice> = {
	place: 'us-or',
	custodian: 'known',
	custodianName: 'Bo Lind',
	coverName: 'Cy Hale',
	coverPhone: '503-555-0120',
	executorName: 'Di Ros',
	executorPhone: '503-555-0130',
	newPlace: 'Salem',
	crisisLines: 'County line: call 211\nLifeline: call 988',
	returnFromOn: day('2027-01-04'),
	returnByOn: day('2027-02-01'),
	becomesClosingOn: day('2027-03-01')
};

it('every field has its value', () => {
	const facts = { practice: whole, client: { callName: 'Zo' }, recipient: guardian() };
	expect(values(facts)).toEqual({
		reader: 'Maja Lindqvist',
		'reader-call-name': 'Maja Lindqvist',
		client: 'Zoë Lindqvist',
		'call-name': 'Zo',
		'third-person': null,
		'last-session': 'October 30, 2026',
		'letter-day': 'June 1, 2026',
		'emergency-number': '911',
		'crisis-line': 'County line: call 211',
		board: 'State Board',
		place: 'Oregon',
		'closing-day': 'November 13, 2026',
		'ask-me-until': 'December 31, 2026',
		reach: 'call 503-555-0100 or write to ada@example.org',
		phone: '503-555-0100',
		email: 'ada@example.org',
		'your-name': 'Ada Moreno',
		practice: 'Quiet Street Practice',
		licence: 'PSY 1234',
		custodian: 'Bo Lind',
		cover: 'Cy Hale',
		'cover-phone': '503-555-0120',
		executor: 'Di Ros',
		'executor-phone': '503-555-0130',
		'new-place': 'Salem',
		'return-from': 'January 4, 2027',
		'return-by': 'February 1, 2027',
		'becomes-closing': 'March 1, 2027'
	});
});

it.each<[string, string | null, Facts]>([
	['call-name', 'Zoë Lindqvist', {}],
	['call-name', 'Zoë Lindqvist', { client: { callName: '' } }],
	['reader', 'Zoë Lindqvist', {}],
	['reader-call-name', 'Zo', { client: { callName: 'Zo' } }],
	['reader-call-name', 'Mum', { recipient: guardian({ callName: 'Mum' }) }],
	['reader-call-name', 'Maja Lindqvist', { recipient: guardian({ callName: '' }) }],
	['crisis-line', 'Lifeline: call 988', {}],
	['place', null, {}],
	['closing-day', null, { practice: { closingOn: null } }],
	['closing-day', '13 November 2026', { practice: { regionStyle: 'GB' } }],
	['last-session', 'October 2, 2026', { client: { lastSessionOn: day('2026-10-02') } }],
	['custodian', null, { practice: { custodian: 'later', custodianName: 'Bo Lind' } }],
	['custodian', null, { practice: { custodian: 'known', custodianName: ' ' } }],
	['licence', 'PSY 9', { practice: { licence: ' PSY 9 ' } }],
	['cover', null, { practice: { coverName: null } }],
	['reach', 'call 503-555-0100', { practice: { email: '' } }],
	['reach', 'write to ada@example.org', { practice: { phone: '' } }],
	['reach', null, { practice: { phone: '', email: '' } }]
])('%s is %s', (id, value, facts) => {
	expect(values(facts)[id]).toBe(value);
});

describe('what is not known is asked for', () => {
	it.each([
		['practice', 'Your wording uses “Your name”, which is missing: add it under Settings.'],
		['person', 'Your wording uses “Your name”, which is not known for them yet.']
	] as const)('of the %s', (of, sentence) => {
		expect(askFor({ label: 'Your name', of })).toBe(sentence);
	});

	it('by who knows it: eleven of the person, seventeen of the practice', () => {
		const here = situation(caseOf(), context());
		const all = fields(here, { case: here.case, recipient: null });
		expect(
			['person', 'practice'].map((each) => all.filter(({ of }) => of === each).length)
		).toEqual([11, 17]);
	});
});
