/** What the closing note says of each fact, and what it leaves out. */
import { describe, expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { closingNote } from '$lib/domain/closing/closing-note';
import { path } from '$lib/domain/path/path';
import { addDays, day } from '$lib/domain/days/day';
import type { Case } from '$lib/domain/records/case';
import type { ContactMade, Practice } from '$lib/domain/records';
import type { Retention } from '$lib/domain/retention/retention';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, outcome, practice, situationOf, step, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';
import { dayList, outcomeWords } from './words';

const kept: Retention = {
	on: day('2033-10-30'),
	summaryOn: null,
	sure: true,
	reckoned: [],
	remarks: [],
	questions: [],
	lacking: null
};

function noteOf(changed: Partial<Case> & { practice?: Practice } = {}, retention = kept) {
	const situation = situationOf(changed);
	const steps = [
		step(at.letter, { title: 'Give the letter' }),
		step('ask', { title: 'Ask about their wishes' }),
		step('thank', { title: 'Thank them', optional: true }),
		step('archive', { title: 'Archive the file', stage: 'file' })
	];
	return closingNote({ situation, path: path(situation, steps), retention, name: 'Zoë' });
}

function said(...args: Parameters<typeof noteOf>): Record<string, string> {
	const lines = noteOf(...args).sections.flatMap((section) => section.lines);
	return Object.fromEntries(lines.map(({ label, words }) => [label, words]));
}

const tried = (days: number, by: ContactMade['by'] = 'us'): ContactMade => ({
	id: `${days}`,
	clientId: 'zoe',
	happenedOn: addDays(today, days),
	by,
	way: 'call',
	result: 'noAnswer',
	note: null,
	who: null,
	said: null
});

describe('the last session', () => {
	it('is said to be planned while nothing is recorded', () => {
		expect(said()).toMatchObject({ 'Last session, planned': 'October 30, 2026' });
		const held = outcome(at.sessionsHeld, { happenedOn: day('2026-10-28') });
		expect(said({ outcomes: [held] })).toMatchObject({
			'Last session attended': 'October 28, 2026',
			'Last session, planned': 'October 30, 2026',
			'Treatment ended': 'October 28, 2026'
		});
	});

	it('is not the last day they were seen where they were told in person after it', () => {
		const seen = client({ lastSeenOn: day('2026-05-20') });
		const told = outcome(at.told, { happenedOn: day('2026-06-03'), way: 'inPerson' });
		expect(said({ client: seen })).toMatchObject({ 'Last session attended': 'May 20, 2026' });
		const both = said({ client: seen, outcomes: [told] });
		expect(both).toMatchObject({ 'Last seen': 'June 3, 2026' });
		expect(both).not.toHaveProperty('Last session attended');
	});
});

describe('attempts to reach them', () => {
	it('are ours since the file was opened, with their days', () => {
		const contacts = [tried(-1), tried(0), tried(2), tried(3, 'them')];
		expect(said({ contacts })['Attempts to reach them']).toBe(
			'3: May 31, 2026; June 1, 2026; June 3, 2026'
		);
		expect(said({ contacts: [tried(1)] })['Attempts to reach them']).toBe('1: June 2, 2026');
		expect(said()).not.toHaveProperty('Attempts to reach them');
		const news = { ...situationOf().news!, custodian: null, no: 1, letterId: null };
		expect(said({ contacts: [tried(0), { ...tried(2), said: news }] })).toMatchObject({
			'A message said':
				'the closing of the practice, last session October 30, 2026, closing day November 13, 2026 (June 3, 2026)'
		});
	});
});

describe('what is left out', () => {
	it('a letter that was recorded in error, a referral never offered, a release never signed', () => {
		const known = { clientId: 'zoe', providerId: 'r', providerName: 'River', suggestedOn: today };
		const found = said({
			letters: [sentLetter({ recordedInError: 'It went out twice' })],
			referrals: [{ id: 'r', ...newReferral(known) }],
			releases: [release({ signedOn: null, to: 'River' })]
		});
		expect(Object.keys(found).join()).not.toMatch(/Letter|River|Follow-up/);
	});

	it('a section of which nothing is known', () => {
		const titles = noteOf().sections.map(({ title }) => title);
		expect(titles).toEqual(['Who and when', 'The ending', 'Records', 'Open, and left out']);
	});
});

it('counts sessions of each kind apart', () => {
	const one = { clientId: 'zoe', happenedOn: null, way: null, covered: null };
	const sessions = [
		{ ...one, id: 'a', plannedOn: today, standing: 'planned' as const },
		{ ...one, id: 'b', plannedOn: addDays(today, 7), standing: 'missed' as const },
		{ ...one, id: 'c', plannedOn: addDays(today, 14), standing: 'planned' as const }
	];
	expect(said({ sessions })).toMatchObject({
		'Planned, not recorded further': '2: June 1, 2026; June 15, 2026',
		Missed: '1: June 8, 2026'
	});
});

it('names the last day of the follow-up that was agreed', () => {
	const own = client({ followUpUntilOn: day('2026-11-29'), atRisk: true });
	expect(said({ client: own })['Follow-up agreed']).toBe('until November 29, 2026');
	const sameDay = client({ followUpUntilOn: day('2026-11-02') });
	expect(said({ client: sameDay })['Follow-up agreed']).toBe('until November 2, 2026');
});

describe('steps before the file', () => {
	it('are open, or did not apply; what has a line above has none here', () => {
		const outcomes = [
			outcome(at.letter, { outcome: 'declined' }),
			outcome('ask', { outcome: 'notApplicable', because: 'they moved away' })
		];
		const found = said({ outcomes });
		expect(found).not.toHaveProperty('Still open');
		expect(found).not.toHaveProperty('Give the letter');
		expect(found['Ask about their wishes']).toBe(
			'did not apply on June 1, 2026, because: they moved away'
		);
		expect(said()['Still open']).toBe('Give the letter; Ask about their wishes');
		expect(said({ outcomes: [outcome('ask')] })).not.toHaveProperty('Ask about their wishes');
	});
});

describe('the records', () => {
	it('say until when, whether that is sure, and what is lacking', () => {
		const until = (changed: Partial<Retention>) => said({}, { ...kept, ...changed })['Kept until'];
		expect(until({})).toBe('October 30, 2033');
		expect(until({ sure: false })).toBe('October 30, 2033 (not sure: to be asked of the board)');
		expect(until({ on: null, lacking: 'No day is set.' })).toBe('No day is set.');
	});

	it('say of a legal hold that nothing is destroyed', () => {
		expect(said()).not.toHaveProperty('Legal hold');
		expect(said({ client: client({ legalHold: true }) })['Legal hold']).toMatch(/^Nothing/);
	});
});

it.each([
	['reached', 'Goals reached'],
	[null, undefined]
] as const)('of a standing at the ending that is %s: %s', (statusAtEnd, words) => {
	expect(said({ client: client({ statusAtEnd }) })['Standing at the ending']).toBe(words);
});

it.each([
	[null, 'done on June 1, 2026, by phone'],
	[1, 'done on June 1, 2026, by phone, 1 attempt'],
	[2, 'done on June 1, 2026, by phone, 2 attempts']
])('says how often it was tried: %s', (attempts, words) => {
	expect(outcomeWords(outcome('a', { way: 'phone', attempts }), situationOf())).toBe(words);
});

it('is signed with the licence, where there is one, and the day', () => {
	expect(noteOf().signed).toBe('Ada Moreno, PSY 1234, June 1, 2026');
	expect(noteOf({ practice: practice({ licence: '' }) }).signed).toBe('Ada Moreno, June 1, 2026');
});

it('lists the days that are known, the first of them first', () => {
	const days = [day('2026-06-08'), null, day('2026-06-01')];
	expect(dayList(days, situationOf())).toBe('June 1, 2026; June 8, 2026');
});
