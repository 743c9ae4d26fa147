/** Told on Monday, June 1, 2026; the days are counted on a calendar. */
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, type Day } from '$lib/domain/days/day';
import type { Client, ClosureSession, Practice } from '$lib/domain/records';
import type { Reason } from '$lib/domain/rules/ending';
import { client, outcome, practice, reason, situationOf, today } from '$tests/support/domain/cases';
import { closurePlan } from './closure-days';

type Changed = { of: Partial<Client>; by?: Partial<Practice>; why?: Partial<Reason> };

function planOf({ of, by, why }: Changed, sessions: ClosureSession[] = []) {
	const here = situationOf({
		client: client(of),
		practice: practice(by),
		outcomes: [outcome('tell-in-session')],
		sessions
	});
	return closurePlan({ ...here, reason: { ...reason, ...why } });
}

/** Every working day may be one, so that no slot hides a day too few or too many. */
const anyDay = (last: string, closureSessions: number, changed: Partial<Client> = {}) => ({
	usualWeekday: null,
	lastSessionOn: day(last),
	closureSessions,
	...changed
});

function gaps(changed: Changed) {
	const { days } = planOf(changed);
	return days.slice(1).map((on, i) => daysBetween(days[i] ?? on, on));
}

describe('days between closure sessions', () => {
	// Standards E.2: fortnightly, then monthly, and only where goals are reached; over months where there are many.
	it.each<[string, Changed, number[]]>([
		[
			'thin out to a month where goals are reached',
			{ of: anyDay('2026-10-28', 6), why: { tapers: true } },
			[7, 7, 14, 14, 28]
		],
		[
			'are two weeks where thinning out takes too long',
			{ of: anyDay('2026-07-15', 4), why: { tapers: true } },
			[14, 14, 14]
		],
		[
			'are one week where that does, too',
			{ of: anyDay('2026-07-01', 4), why: { tapers: true } },
			[7, 7, 7]
		],
		['are one week up to seven', { of: anyDay('2026-10-28', 7) }, [7, 7, 7, 7, 7, 7]],
		[
			'are two weeks from eight on',
			{ of: anyDay('2026-10-28', 8), why: { practiceEnds: false } },
			[14, 14, 14, 14, 14, 14, 14]
		],
		[
			'but one where time is short',
			{ of: anyDay('2026-07-29', 8), why: { practiceEnds: false } },
			[7, 7, 7, 7, 7, 7, 7]
		],
		[
			'never grow because the practice closes',
			{ of: anyDay('2026-10-28', 8) },
			[7, 7, 7, 7, 7, 7, 7]
		],
		[
			'are two weeks where they come as needed',
			{ of: anyDay('2026-10-28', 3, { frequency: 'asNeeded' }) },
			[14, 14]
		]
	])('%s', (_, changed, expected) => {
		expect(gaps(changed)).toEqual(expected);
	});

	it('may begin on the day of telling itself', () => {
		expect(planOf({ of: anyDay('2026-06-01', 1) }).days).toEqual([today]);
	});
});

describe('a planned session', () => {
	const tuesdays = { usualWeekday: 2, closureSessions: 2 } as const;
	const planned = (plannedOn: Day): ClosureSession => ({
		id: 'planned',
		clientId: 'zoe',
		plannedOn,
		standing: 'planned',
		happenedOn: null,
		way: null,
		covered: null
	});

	it.each([
		['four days before the last slot leaves it', '2026-10-23', '2026-10-27'],
		['three days before it takes its place', '2026-10-24', '2026-10-20'],
		['three days after it takes its place', '2026-10-30', '2026-10-20']
	])('%s', (_, on, proposed) => {
		expect(planOf({ of: tuesdays }, [planned(day(on))]).days).toEqual([proposed]);
	});
});

describe('looks back for a day', () => {
	const off = (...days: string[]) => days.map(day);
	const slot = (lastSessionOn: string, ...daysOff: string[]) => ({
		of: { usualWeekday: 2, closureSessions: 1 } as const,
		by: { lastSessionOn: day(lastSessionOn), daysOff: off(...daysOff) }
	});

	it.each([
		[
			'three weeks for a slot',
			slot('2026-10-27', '2026-10-27', '2026-10-20', '2026-10-13'),
			'2026-10-06'
		],
		[
			'just under four weeks',
			slot('2026-10-26', '2026-10-20', '2026-10-13', '2026-10-06'),
			'2026-09-29'
		]
	])('%s', (_, changed, on) => {
		expect(planOf(changed).days).toEqual([on]);
	});

	it('but not four weeks', () => {
		const all = slot('2026-10-27', '2026-10-27', '2026-10-20', '2026-10-13', '2026-10-06');
		expect(planOf(all).short).toBe('No day fits before the last session.');
	});

	it.each([
		[58, ['2026-09-01']],
		[59, []]
	])('two months where every day counts, %i of them free after it', (free, days) => {
		const last = day('2026-10-30');
		const daysOff = Array.from({ length: free + 1 }, (_, i) => addDays(last, -i));
		expect(planOf({ of: anyDay('2026-10-30', 1), by: { daysOff } }).days).toEqual(days);
	});
});

describe('says how many fit', () => {
	it.each([
		['2026-06-01', 'No day fits before the last session.'],
		['2026-06-04', 'One day fits before the last session.'],
		['2026-06-11', '2 days fit before the last session.'],
		['2026-05-31', 'The day of the last session is past.']
	])('before %s', (last, words) => {
		const of = { usualWeekday: 2, closureSessions: 3 } as const;
		expect(planOf({ of, by: { lastSessionOn: day(last) } }).short).toBe(words);
	});
});
