import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '$lib/domain/days/day';
import type { Holidays } from '$lib/domain/days/holidays';
import { afterBeginningInTime, afterStep, afterStepInTime } from './notice-plan';
import { noticeShortfall } from './notice-shortfall';
import { tellBy, toldFirst, toldOn } from '$lib/domain/rules/tell-by';
import { client, outcome, place, practice, situationOf, today } from '$tests/support/domain/cases';

const lastSessionOn = day('2026-10-30');

describe('by when to tell', () => {
	it('counts the notice back from the last session', () => {
		expect(tellBy(situationOf())?.on).toBe('2026-07-31');
	});

	it('is not known while no last session is set', () => {
		expect(tellBy(situationOf({ practice: practice({ lastSessionOn: null }) }))).toBeNull();
	});

	it('follows the client’s own last session', () => {
		const own = client({ lastSessionOn: day('2026-09-30') });
		expect(tellBy(situationOf({ client: own }))?.on).toBe('2026-07-02');
	});

	it.each([
		['at risk', client({ atRisk: true })],
		['seen for two years', client({ startedOn: day('2024-06-01') })]
	])('comes first for a client %s', (_, early) => {
		expect(toldFirst(situationOf({ client: early }))).toBe(true);
		expect(tellBy(situationOf({ client: early }))?.on).toBe('2026-06-04');
	});

	it('leaves a client seen for a day less than two years in the usual order', () => {
		expect(toldFirst(situationOf({ client: client({ startedOn: day('2024-06-02') }) }))).toBe(
			false
		);
	});

	it.each([
		[89, '2026-06-08'],
		[45, '2026-06-05'],
		[31, '2026-06-02'],
		[30, '2026-06-01'],
		[12, '2026-06-02'],
		[0, '2026-06-01'],
		[-20, '2026-06-01']
	])('makes do with the %i days there are', (left, expected) => {
		const short = practice({ lastSessionOn: addDays(today, left) });
		expect(tellBy(situationOf({ practice: short }))?.on).toBe(expected);
	});

	it('says why just this day', () => {
		expect(tellBy(situationOf())?.why).toBe(
			'90 days before the last session: the notice usually advised. Earlier, to leave the weekend free.'
		);
		const short = practice({ lastSessionOn: addDays(today, 45) });
		expect(tellBy(situationOf({ practice: short }))?.why).toBe(
			'In the first week of the plan: 45 days left, where 90 are usually advised. Earlier, to leave the weekend free.'
		);
	});

	it.each([
		['that day', '2026-06-17', '2026-06-17'],
		['the working day before a Sunday', '2026-06-21', '2026-06-19'],
		['the first morning where the day is before the plan', '2026-05-20', '2026-06-01']
	])('is the day the therapist chose: %s', (_, chosen, expected) => {
		const own = client({ tellOn: day(chosen) });
		expect(tellBy(situationOf({ client: own }))?.on).toBe(expected);
		const open = practice({ lastSessionOn: null });
		expect(tellBy(situationOf({ client: own, practice: open }))?.on).toBe(expected);
	});

	it('plans from the start of therapy for whoever came after the plan was made', () => {
		const late = client({ startedOn: day('2026-08-24') });
		expect(tellBy(situationOf({ client: late }))?.on).toBe('2026-08-31');
	});
});

describe('the day of telling', () => {
	it('is the day it happened', () => {
		const told = outcome('tell-in-session', { happenedOn: day('2026-06-09') });
		expect(toldOn(situationOf({ outcomes: [told] }))).toBe('2026-06-09');
	});

	it('is the planned day while open, also once that is past', () => {
		expect(toldOn(situationOf())).toBe('2026-07-31');
		expect(toldOn(situationOf({ today: day('2026-08-20') }))).toBe('2026-07-31');
	});

	it('is the day this ending began where nobody has to be told', () => {
		const here = situationOf({ client: client({ endingBegunOn: day('2026-06-10') }) });
		const reason = { ...here.reason, waives: { 'tell-in-session': 'They know.' } };
		expect(toldOn({ ...here, reason })).toBe('2026-06-10');
	});
});

describe('what belongs to the sessions that are left', () => {
	const begunOn = situationOf().begunOn;

	it.each([
		['none is set', null, 14],
		['it is a day later', 15, 14],
		['it is on the day', 14, 14],
		['it is days earlier, on a working day', 11, 11],
		['it is a day earlier, a Sunday', 13, 11],
		['it is past', -10, 0]
	])('is due in two weeks, and not after a last session: %s', (_, last, expected) => {
		const lastSessionOn = last === null ? null : addDays(begunOn, last);
		const reason = { ...situationOf().reason, usualDays: 28 };
		const here = { ...situationOf({ client: client({ lastSessionOn }) }), reason };
		expect(daysBetween(begunOn, afterBeginningInTime(14, 'why')(here).on)).toBe(expected);
	});
});

describe('what follows another step', () => {
	const done = outcome('sign-release', { happenedOn: day('2026-10-26') });
	const released = situationOf({ outcomes: [done] });

	it('has no day while that is open', () => {
		expect(afterStep('sign-release', 7, 'why')(situationOf())).toBeNull();
		expect(afterStepInTime('sign-release', 7, 'why')(situationOf())).toBeNull();
	});

	it('is due so many days later, but not after the day it must be done by', () => {
		expect(afterStep('sign-release', 7, 'why')(released)?.on).toBe('2026-11-02');
		expect(afterStepInTime('sign-release', 7, 'why')(released)?.on).toBe(lastSessionOn);
	});

	it('is never due before its cause', () => {
		const past = practice({ lastSessionOn: day('2026-09-01') });
		const here = situationOf({ practice: past, outcomes: [done] });
		expect(afterStepInTime('sign-release', 7, 'why')(here)?.on).toBe('2026-10-26');
	});
});

describe('the therapist’s own number of days', () => {
	const own = (id: string, value: number) => ({
		[id]: { value, unit: 'days' as const, reason: 'the contract says so', on: today }
	});

	it('is counted back in place of the usual one, and named', () => {
		const set = practice({ overrules: own('notice-days', 120) });
		expect(tellBy(situationOf({ practice: set }))).toEqual({
			on: '2026-07-02',
			why: '120 days before the last session: your own number, not the usual one.'
		});
	});

	it('for those told first is a number of its own', () => {
		const set = practice({ overrules: own('notice-long-term-days', 140) });
		expect(tellBy(situationOf({ practice: set }))?.on).toBe('2026-07-31');
		const early = client({ atRisk: true });
		expect(tellBy(situationOf({ client: early, practice: set }))?.on).toBe('2026-06-12');
	});

	it('is what the days there are fall short of', () => {
		const set = practice({ overrules: own('notice-days', 200) });
		expect(noticeShortfall(set, place)).toMatchObject({ have: 151, want: 200, own: true });
	});
});

describe('a public holiday', () => {
	const rests = (on: string): Holidays => ({
		id: 'rest',
		of: 'Here',
		source: place.notice.source,
		keptFor: () => [{ on: day(on), name: 'Rest Day' }]
	});
	const here = (on: string) => ({ ...situationOf(), holidays: rests(on) });

	it('moves a day earlier, and says so', () => {
		expect(tellBy(here('2026-07-31'))).toEqual({
			on: '2026-07-30',
			why: '90 days before the last session: the notice usually advised. Earlier, to leave Rest Day free.'
		});
	});

	it('is not named where it moves nothing', () => {
		expect(tellBy(here('2026-07-30'))).toEqual(tellBy(situationOf()));
	});
});
