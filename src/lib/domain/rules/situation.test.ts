import { describe, expect, it } from 'vitest';
import { addMonths, day, type Day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import type { Case } from '$lib/domain/records/case';
import type { Jurisdiction, Limit } from './place';
import { isRecentFormer, lastSessionSaid, situation, wantsNoProvider } from './situation';
import {
	caseOf,
	client,
	context,
	outcome,
	place,
	practice,
	reason,
	situationOf,
	today
} from '$tests/support/domain/cases';

const retirement = { ...reason, id: 'retirement' as const };
const uk = { ...place, id: 'uk' };
const two = context({
	catalog: {
		reasons: [reason, retirement],
		jurisdictions: [place, uk],
		circumstances: [],
		steps: [],
		agenda: []
	}
});

describe('the rules that hold', () => {
	it('are the practice’s', () => {
		const { reason, place } = situation(caseOf(), two);
		expect([reason.id, place.id]).toEqual(['practice-closing', 'general']);
	});

	it('are the client’s own where said', () => {
		const own = caseOf({ client: client({ reason: 'retirement', place: 'uk' }) });
		const here = situation(own, two);
		expect([here.reason.id, here.place.id]).toEqual(['retirement', 'uk']);
	});

	it('work nothing out for a reason that a newer version recorded, and say so', () => {
		const open = { ...reason, id: 'not-ending' as const, ends: false };
		const catalog = {
			reasons: [reason, open],
			jurisdictions: [place],
			circumstances: [],
			steps: [],
			agenda: []
		};
		const own = caseOf({ client: client({ reason: 'moon-landing' }) });
		const { reason: found } = situation(own, context({ catalog }));
		expect(found.ends).toBe(false);
		expect(found.about).toMatch(
			/newer version of Closewell has recorded the reason “moon-landing”/
		);
	});

	it('are the general ones for a place the catalog does not know', () => {
		expect(situation(caseOf({ client: client({ place: 'atlantis' }) }), two).place.id).toBe(
			'general'
		);
	});
});

describe('how a step ended', () => {
	const tries = outcome('tell-in-session', { outcome: 'unreachable', attempts: 3 });
	const told = outcome('tell-in-session', { happenedOn: day('2026-06-05') });

	it('is the newest outcome by the day it happened', () => {
		expect(situationOf({ outcomes: [told, tries] }).ended('tell-in-session')).toBe(told);
	});

	it('is the one recorded later where two happened on one day', () => {
		const again = outcome('tell-in-session', { outcome: 'declined' });
		expect(situationOf({ outcomes: [tries, again] }).ended('tell-in-session')).toBe(again);
	});

	it('has a day of being done only where it was done', () => {
		expect(situationOf({ outcomes: [tries] }).doneOn('tell-in-session')).toBeNull();
		expect(situationOf({ outcomes: [tries, told] }).doneOn('tell-in-session')).toBe('2026-06-05');
	});
});

it.each([
	['is still open', null, false],
	['is done', 'done', false],
	['was declined', 'declined', true],
	['does not apply', 'notApplicable', true]
] as const)('knows whether a next provider is wanted when the choice %s', (_, ended, expected) => {
	const outcomes = ended === null ? [] : [outcome('record-choice', { outcome: ended })];
	expect(wantsNoProvider(situationOf({ outcomes }))).toBe(expected);
});

it.each([
	['2009-06-02', null, true],
	['2008-06-01', null, false],
	[null, null, false],
	[null, true, true],
	['2009-06-02', false, false]
])('born on %s and said to be a minor: %s', (born, minor, expected) => {
	const bornOn = born === null ? null : day(born);
	expect(situationOf({ client: client({ bornOn, minor }) }).minor).toBe(expected);
});

it.each([
	['seen last year', '2025-09-01', 'practice-closing', true],
	['seen long ago', '2023-01-01', 'practice-closing', false],
	['whose last day nobody knows', null, 'practice-closing', true],
	['of a practice that goes on', '2025-09-01', 'planned-leave', false]
] as const)('a former client %s', (_, seen, reasonId, told) => {
	const leave = { ...reason, id: 'planned-leave' as const, practiceEnds: false };
	const here = context({
		catalog: {
			reasons: [reason, leave],
			jurisdictions: [place],
			circumstances: [],
			steps: [],
			agenda: []
		},
		practice: practice({ reason: reasonId })
	});
	const who = client({ standing: 'former', lastSeenOn: seen && day(seen) });
	expect(isRecentFormer(situation(caseOf({ client: who }), here))).toBe(told);
});

describe('a former client seen 18 months before the closing is told', () => {
	const source = { text: 'a rule', confidence: 'A' as const, checkedOn: today };
	const limit = { professions: 'all', topic: 'lookBack', unit: 'months', note: null, source };
	const of = (id: string, value: number | null): Jurisdiction => ({
		...place,
		id,
		limits: value === null ? [] : [{ ...limit, id: `${id}-back`, value } as Limit]
	});

	it.each<[string, number, number | null, number | null, boolean]>([
		['not within the own months', 12, null, null, false],
		['within the own months', 24, null, null, true],
		['by the rule of the practice’s place', 12, 24, null, true],
		['by the rule of their own place', 12, null, 24, true],
		['not where every rule is shorter', 12, 6, 6, false]
	])('%s', (_, own, home, away, told) => {
		const here = context({
			catalog: { ...context().catalog, jurisdictions: [of('general', home), of('away', away)] },
			practice: practice({ closingOn: today, lookBackMonths: own })
		});
		const lastSeenOn = addMonths(today, -18);
		const who = client({ standing: 'former', lastSeenOn, place: 'away' });
		expect(isRecentFormer(situation(caseOf({ client: who }), here))).toBe(told);
	});
});

describe('a former client without a day of a last appointment', () => {
	const old = addMonths(today, -37);
	const here = context({ practice: practice({ closingOn: today, lookBackMonths: 36 }) });
	const former = client({ standing: 'former', lastSeenOn: null });
	const told = (on: Day, how: Partial<Case>) =>
		isRecentFormer(situation(caseOf({ client: former, ...how }), here)) === (on !== old);

	it('is told where nobody knows when they were seen', () => {
		expect(isRecentFormer(situation(caseOf({ client: former }), here))).toBe(true);
	});

	it.each([old, addMonths(today, -35)])('counts from the last session held, %s', (on) => {
		const held = { id: 's', clientId: 'zoe', plannedOn: on, happenedOn: on, way: null } as const;
		expect(told(on, { sessions: [{ ...held, standing: 'held', covered: null }] })).toBe(true);
		const outcomes = [outcome('hold-closure-sessions', { happenedOn: on })];
		expect(told(on, { outcomes })).toBe(true);
	});

	it.each([old, addMonths(today, -35)])('counts from the day the file was closed, %s', (on) => {
		expect(told(on, { outcomes: [outcome('close-file', { happenedOn: on })] })).toBe(true);
	});
});

describe('the last session that somebody set', () => {
	const own = day('2026-09-15');
	const says = (fields: Partial<Client>) =>
		lastSessionSaid(situationOf({ client: client(fields) }));

	it.each<[string, Partial<Client>]>([
		['a former client', { standing: 'former' }],
		['somebody who waits', { standing: 'waiting' }],
		['somebody who died', { circumstances: ['deceased'] }]
	])('is the practice’s for nobody who is not seen: %s', (_, fields) => {
		expect(says(fields)).toBeNull();
		expect(says({ ...fields, lastSessionOn: own })).toBe(own);
	});

	it('is the practice’s for a current client without one of their own', () => {
		expect(says({})).toBe(day('2026-10-30'));
		expect(says({ lastSessionOn: own })).toBe(own);
	});
});
