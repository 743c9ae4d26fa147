import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closurePlan, inRhythm } from './closure-days';
import { addDays, day, daysBetween, isWeekend, weekday, type Day } from '$lib/domain/days/day';
import type { Client, ClosureSession, Practice } from '$lib/domain/records';
import type { Circumstance, Reason, Situation } from '$lib/domain/rules/ending';
import { client, outcome, practice, reason, situationOf, today } from '$tests/support/domain/cases';

type Changed = {
	of?: Partial<Client>;
	by?: Partial<Practice>;
	why?: Partial<Reason>;
	sessions?: ClosureSession[];
};

/** Told today, seen on Tuesdays, until Friday, October 30. */
function here({ of, by, why, sessions = [] }: Changed = {}): Situation {
	const known = { usualWeekday: 2, usualTime: '10:00', closureSessions: 4, ...of } as const;
	const found = situationOf({
		client: client(known),
		practice: practice(by),
		outcomes: [outcome('tell-in-session')],
		sessions
	});
	return { ...found, reason: { ...reason, ...why } };
}

function session(plannedOn: Day, standing: ClosureSession['standing'] = 'planned'): ClosureSession {
	return {
		id: plannedOn,
		clientId: 'zoe',
		plannedOn,
		standing,
		happenedOn: null,
		way: null,
		covered: null
	};
}

const daysOf = (changed?: Changed) => closurePlan(here(changed)).days;
const gapsOf = (days: readonly Day[]) =>
	days.slice(1).map((on, i) => daysBetween(days[i] ?? on, on));

describe('the days', () => {
	it('are the last usual slots before the practice’s last day', () => {
		expect(daysOf()).toEqual(['2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27']);
	});

	it('end on the day that was set for this client', () => {
		const days = daysOf({ of: { lastSessionOn: day('2026-09-18') } });
		expect(days).toEqual(['2026-08-25', '2026-09-01', '2026-09-08', '2026-09-18']);
	});

	it('keep the rhythm of a client who comes every other week', () => {
		const known = { frequency: 'fortnightly', lastSeenOn: day('2026-05-26') } as const;
		expect(gapsOf(daysOf({ of: known }))).toEqual([14, 14, 14]);
	});

	it('leave a day off free', () => {
		expect(daysOf({ by: { daysOff: [day('2026-10-20')] } })).not.toContain('2026-10-20');
	});

	it('thin out where goals are reached', () => {
		expect(gapsOf(daysOf({ why: { tapers: true } }))).toEqual([14, 14, 28]);
	});

	it('do not thin out where a practice closes', () => {
		expect(gapsOf(daysOf())).toEqual([7, 7, 7]);
	});

	it('are spread over months where there are many', () => {
		const days = daysOf({ of: { closureSessions: 8 }, why: { practiceEnds: false } });
		expect(daysBetween(days[0] ?? today, days[7] ?? today)).toBe(98);
	});

	it('are those of working days where there is no usual slot', () => {
		const days = daysOf({ of: { usualWeekday: null } });
		expect(days).toEqual(['2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30']);
	});
});

describe('what is planned already', () => {
	it('counts, and is not proposed again', () => {
		const sessions = [session(day('2026-10-20')), session(day('2026-10-13'), 'held')];
		expect(daysOf({ sessions })).toEqual(['2026-10-06', '2026-10-27']);
	});

	it('is followed by another day where one was missed', () => {
		const sessions = [session(day('2026-09-29'), 'missed')];
		expect(daysOf({ of: { closureSessions: 1 }, sessions })).toEqual(['2026-10-27']);
	});
});

describe('fewer days than wanted', () => {
	const stops = { stopsClock: true } as Circumstance;
	it.each([
		[{ by: { lastSessionOn: null } }, /^Set the day of the last session/],
		[{ by: { lastSessionOn: addDays(today, -1) } }, /is past/],
		[{ by: { lastSessionOn: addDays(today, 10) } }, /^2 days fit/]
	])('say why: %o', (changed, words) => {
		expect(closurePlan(here(changed)).short).toMatch(words);
	});

	it('are none while the timeline is paused', () => {
		const still = { ...here(), circumstances: [stops] };
		expect(closurePlan(still)).toMatchObject({
			days: [],
			short: expect.stringMatching(/plan is paused/)
		});
	});

	it('are no matter where none is missing', () => {
		expect(closurePlan(here()).short).toBeNull();
	});
});

it('never lie past the last session, before today, on a free day, or twice on a day', () => {
	const made = fc.record({
		left: fc.integer({ min: -10, max: 300 }),
		number: fc.integer({ min: 0, max: 14 }),
		usualWeekday: fc.option(fc.integer({ min: 0, max: 6 })),
		frequency: fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const, null),
		own: fc.boolean(),
		tapers: fc.boolean(),
		off: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 30 })
	});
	fc.assert(
		fc.property(made, ({ left, number, usualWeekday, frequency, own, tapers, off }) => {
			const last = addDays(today, left);
			const daysOff = off.map((each) => addDays(today, each));
			const days = daysOf({
				of: {
					usualWeekday: usualWeekday as Client['usualWeekday'],
					frequency,
					closureSessions: number,
					lastSessionOn: own ? last : null
				},
				by: { daysOff, lastSessionOn: last },
				why: { tapers }
			});
			const free = (on: Day) =>
				daysOff.includes(on) || (isWeekend(on) && weekday(on) !== usualWeekday);
			expect(days.length).toBeLessThanOrEqual(number);
			expect(days.filter((on) => on < today || on > last || free(on))).toEqual([]);
			expect(gapsOf(days).every((gap) => gap > 0)).toBe(true);
		})
	);
});

describe('in a rhythm of one’s own', () => {
	const first = day('2026-06-09');

	it('goes on from the first day, every so many weeks, over the end of a year too', () => {
		expect(inRhythm(first, 3, 1, [])).toEqual(['2026-06-09', '2026-06-16', '2026-06-23']);
		expect(inRhythm(day('2026-12-15'), 3, 2, [])).toEqual([
			'2026-12-15',
			'2026-12-29',
			'2027-01-12'
		]);
		expect(inRhythm(first, 0, 1, [])).toEqual([]);
	});

	it('leaves out what is planned or held already, not what was called off', () => {
		const moved = { ...session(first, 'held'), happenedOn: day('2026-06-10') };
		const sessions = [moved, session(day('2026-06-16')), session(day('2026-06-23'), 'cancelled')];
		expect(inRhythm(first, 3, 1, sessions)).toEqual(['2026-06-09', '2026-06-23']);
	});
});
