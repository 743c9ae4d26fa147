/** What was done for many stands in the trail of each as done for that person, with the way, and with nobody else counted. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';
import { path } from '$lib/domain/path/path';
import * as record from '$lib/domain/recording';
import type { Change } from '$lib/domain/records/change';
import { milestones as at } from '$lib/domain/rules/milestones';
import {
	caseOf,
	client,
	context,
	guardian,
	ids,
	provider,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';

const zoe = client();
const omar = client({ id: 'omar', name: 'Omar Haddad' });
const two = [zoe, omar];
const of = (changed: object) => situationOf({ client: client(changed) });
const printing = { happenedOn: today, layoutVersion: 1, fontVersion: 'f1' };
const letter = { type: 'practice-closing', salutation: 'Dear Zoë,' } as Letter;
const given = (who: typeof zoe, way: 'byHand' | 'post', named: string[] = []) => ({
	addressee: { case: caseOf({ client: who }), recipient: null },
	template: { id: 'practice-closing', step: 'give-written-notice', version: 1 } as const,
	...{ letter, way, trackingNumber: null, sha256: 'a'.repeat(64), holds: { carries: [], named } }
});

describe('letters', () => {
	it('by the way of each, whom they went to and whom they name', () => {
		const daughter = given(client({ id: 'noor' }), 'post');
		const many = [
			given(zoe, 'post', ['River Clinic']),
			given(omar, 'byHand'),
			{ ...daughter, addressee: { ...daughter.addressee, recipient: guardian() } }
		];
		const change = record.lettersGiven(many, printing, { newId: ids(), region: 'US' });
		expect(change.act).toBe('3 letters given on June 1, 2026');
		expect(change.each).toEqual({
			zoe: 'Letter given by post on June 1, 2026, naming River Clinic',
			omar: 'Letter given by hand on June 1, 2026',
			noor: 'Letter given by post on June 1, 2026, to Maja Lindqvist'
		});
	});

	it('of one person by several ways say each way with whom', () => {
		const own = caseOf();
		const some = [null, guardian()].map((recipient, at) => ({
			...given(zoe, at ? 'post' : 'byHand'),
			addressee: { case: own, recipient }
		}));
		expect(record.lettersGiven(some, printing, { newId: ids(), region: 'US' }).act).toBe(
			'Letter given by hand on June 1, 2026; letter given by post on June 1, 2026, to Maja Lindqvist'
		);
	});
});

const act = {
	...{ id: 'told', act: 'Told', group: 'told', ways: [], applies: () => true },
	ends: [{ group: 'told', outcome: 'done' }]
} as unknown as Parameters<typeof record.outcomesForMany>[1];
const told = { happenedOn: today, way: 'phone' } as const;
const steps = [step(at.told, { group: 'told' }), step(at.sessionsHeld, { group: 'told' })];
const people = two.map((who) => ({ client: who, path: path(situationOf({ client: who }), steps) }));
const twice = (sentence: string) => ({ zoe: sentence, omar: sentence });

it.each<[string, Change | null, Record<string, string>]>([
	[
		'an act',
		record.outcomesForMany(people, act, told, { newId: ids(), region: 'US' }),
		twice('Told by phone on June 1, 2026')
	],
	[
		'a call',
		record.callsForMany(
			two,
			{ happenedOn: today, result: 'noAnswer' },
			{ newId: ids(), region: 'US' }
		),
		twice('Called on June 1, 2026, nobody answered')
	],
	[
		'a step left out',
		record.notApplicableForMany(
			two,
			step('Agree on what helps'),
			{ happenedOn: today, because: 'Not needed' },
			{ newId: ids(), region: 'US' }
		),
		twice('Agree on what helps: does not apply as of June 1, 2026, because: Not needed')
	],
	[
		'a last session',
		record.lastSessionForMany(two, day('2026-10-02'), 'US'),
		twice('Last session set to October 2, 2026')
	],
	['a standing', record.standingForMany(two, 'former'), twice('Former clients from now on')],
	[
		'providers',
		record.referralsForMany(
			people.map((each, at) => ({
				...each,
				complete: false,
				providers: [provider({ name: at ? 'Hill House' : 'River Clinic' })]
			})),
			today,
			ids()
		),
		{ zoe: 'Next providers suggested: River Clinic', omar: 'Next providers suggested: Hill House' }
	],
	[
		'days of telling',
		record.tellingPlanned(
			[
				{ client: zoe, on: today },
				{ client: client({ id: 'omar', tellOn: today }), on: null }
			],
			'US'
		),
		{ zoe: 'To be told on June 1, 2026', omar: 'Telling date left to the plan' }
	],
	[
		'a list',
		record.clientsImported(
			[{ id: 'ben', fields: client() }],
			[{ client: zoe, fields: { recordNumber: '17' } }],
			[{ id: 'r', fields: { ...guardian(), clientId: 'omar' } }]
		),
		{
			ben: 'Added from a client list',
			zoe: 'Updated from a client list: record number',
			omar: 'Guardian added: Maja Lindqvist, from a client list'
		}
	]
])('%s', (_, change, each) => {
	expect(change?.subject).toBeNull();
	expect(change?.each).toEqual(each);
});

describe('what is said further', () => {
	const planned = (id: string, clientId: string, days: number) => ({
		...{ id, clientId, standing: 'planned' as const, happenedOn: null, way: null, covered: null },
		plannedOn: addDays(today, days)
	});

	it('of planned sessions called off is said of whom it is about', () => {
		const change = record.outcomesForMany(people, act, told, { newId: ids(), region: 'US' })!;
		const own = caseOf({ client: omar, sessions: [planned('s', 'omar', 7)] });
		expect(record.withSessionsHeld(change, own).each).toEqual({
			zoe: 'Told by phone on June 1, 2026',
			omar: 'Told by phone on June 1, 2026. 1 session planned for later called off'
		});
	});

	it('of what they were told too', () => {
		const change = record.outcomesForMany(people, act, told, { newId: ids(), region: 'US' })!;
		const everybody = {
			one: (id: string) => of({ id, lastSessionOn: id === 'zoe' ? '2026-09-01' : '2026-10-01' }),
			all: () => []
		};
		const each = record.withNews(change, everybody).each!;
		expect(each['zoe']).toContain('September 1, 2026');
		expect(each['omar']).toContain('October 1, 2026');
		expect(each['omar']).not.toContain('September');
	});

	it('of sessions that an absence calls off: the days of each alone', () => {
		const change: Change = {
			act: 'Practice changed: absence',
			subject: null,
			ops: [
				{
					op: 'set',
					type: 'practice',
					id: 'practice',
					fields: { absentSinceOn: addDays(today, 1) }
				}
			]
		};
		const cases = two.map((who, at) =>
			caseOf({ client: who, sessions: [planned(`s${at}`, who.id, 7 + at)] })
		);
		expect(record.withNotes(change, cases, context(), []).each).toEqual({
			zoe: 'Practice changed: absence. Called off: June 8, 2026',
			omar: 'Practice changed: absence. Called off: June 9, 2026'
		});
	});
});
