import type { StepId } from '$lib/domain/rules/ids';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, day, daysBetween, isWeekend, type Day } from '$lib/domain/days/day';
import { holidayOn } from '$lib/domain/days/holidays';
import { tellBy } from '$lib/domain/rules/tell-by';
import { items, path, type Item } from '$lib/domain/path/path';
import type { Outcome } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { workingDay } from '$lib/domain/days/working-days';
import { catalog, steps } from './index';

/** What has to happen first: no step may be due before its cause. */
const causes: Record<string, StepId> = {
	'give-written-notice': 'tell-in-session',
	'tell-guardian-or-partner': 'tell-in-session',
	'talk-over-the-notice': 'tell-in-session',
	'keep-proof-of-delivery': 'give-written-notice',
	'give-referral-details': 'tell-in-session',
	'record-choice': 'give-referral-details',
	'hold-closure-sessions': 'tell-in-session',
	'sign-release': 'record-choice',
	'send-transfer-summary': 'sign-release',
	'confirm-receipt': 'send-transfer-summary',
	'confirm-first-visit': 'record-choice',
	'write-closing-note': 'tell-in-session'
};

const first = day('2026-01-01');
const plan = fc.record({
	planned: fc.integer({ min: 0, max: 700 }),
	left: fc.integer({ min: -5, max: 420 }),
	seenFor: fc.integer({ min: -60, max: 2000 }),
	atRisk: fc.boolean(),
	off: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }),
	place: fc.constantFrom<string>('general', 'us-ma', 'uk', 'ca', 'au')
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function situationOf(made: Plan, outcomes: Outcome[] = [], later = 0): Situation {
	const plannedOn = addDays(first, made.planned);
	return situation(
		caseOf({
			client: client({ atRisk: made.atRisk, startedOn: addDays(plannedOn, -made.seenFor) }),
			outcomes
		}),
		context({
			catalog,
			today: addDays(plannedOn, later),
			practice: practice({
				plannedOn,
				place: made.place,
				lastSessionOn: addDays(plannedOn, made.left),
				daysOff: made.off.map((each) => addDays(plannedOn, each))
			})
		})
	);
}

describe('on the first morning', () => {
	it('nothing is late, however few days there are', () => {
		fc.assert(
			fc.property(plan, (made) => {
				const open = items(path(situationOf(made), steps));
				expect(open.filter((each) => each.state === 'late')).toEqual([]);
			})
		);
	});

	it('who begins four months ahead sees a plan of four months', () => {
		const made = { planned: 4, left: 120, seenFor: 100, atRisk: false, off: [], place: 'general' };
		const days = items(path(situationOf(made), steps)).flatMap((each) => each.due?.on ?? []);
		const { plannedOn } = situationOf(made).practice;
		const offsets = days.map((on) => daysBetween(plannedOn, on));
		expect(Math.min(...offsets)).toBe(30);
		expect(Math.max(...offsets)).toBe(150);
		expect(new Set(offsets).size).toBeGreaterThanOrEqual(7);
	});
});

it('the safety plan comes next once a client at risk has been told', () => {
	const made = { planned: 4, left: 120, seenFor: 100, atRisk: true, off: [], place: 'general' };
	const { plannedOn } = situationOf(made).practice;
	const outcomes = [
		'consult',
		'check-contact-wishes',
		'tell-in-session',
		'state-the-essentials'
	].map((id) => outcome(id, { happenedOn: plannedOn }));
	expect(path(situationOf(made, outcomes), steps).next?.step.id).toBe('review-safety-plan');
});

it('clients at risk or seen longest are told no later than the others', () => {
	fc.assert(
		fc.property(plan, (made) => {
			const routine = tellBy(situationOf({ ...made, seenFor: 100, atRisk: false }))?.on as Day;
			const early = tellBy(situationOf({ ...made, seenFor: 100, atRisk: true }))?.on as Day;
			const long = tellBy(situationOf({ ...made, seenFor: 1500, atRisk: false }))?.on as Day;
			expect(early <= routine && long <= routine).toBe(true);
		})
	);
});

it('the notice custom asks for is kept wherever the days allow it', () => {
	fc.assert(
		fc.property(plan, (made) => {
			const here = situationOf({ ...made, seenFor: 100, atRisk: false });
			const { plannedOn, lastSessionOn, daysOff } = here.practice;
			const asked = [90, 30].find((days) => days <= made.left);
			const soonest = workingDay(plannedOn, plannedOn, { daysOff, holidays: here.holidays });
			const kept = asked ? addDays(lastSessionOn as Day, -asked) : (lastSessionOn as Day);
			const bound = kept > soonest ? kept : soonest;
			expect((tellBy(here)?.on as Day) <= bound || made.left < 0).toBe(true);
		})
	);
});

/** Days on which open steps are ended, and which of them and how. */
const life = fc.array(
	fc.record({
		wait: fc.integer({ min: 0, max: 30 }),
		which: fc.nat(),
		ended: fc.constantFrom('done' as const, 'declined' as const, 'unreachable' as const)
	}),
	{ maxLength: 30 }
);

it('no step is ever due before the plan, before its cause, or on a free day', () => {
	fc.assert(
		fc.property(plan, life, (made, events) => {
			let now = 0;
			const outcomes: Outcome[] = [];
			for (const event of events) {
				now += event.wait;
				const open = items(path(situationOf(made, outcomes, now), steps)).filter(
					(each) => !each.outcome
				);
				const chosen = open[event.which % Math.max(1, Math.min(4, open.length))];
				if (!chosen) break;
				const happenedOn = addDays(addDays(first, made.planned), now);
				outcomes.push(outcome(chosen.step.id, { outcome: event.ended, happenedOn }));
				check(situationOf(made, outcomes, now));
			}
			check(situationOf(made, outcomes, now));
		})
	);
});

function check(here: Situation): void {
	const { plannedOn, daysOff } = here.practice;
	const all = items(path(here, steps));
	for (const { step, due } of all) {
		if (due === null) continue;
		expect(due.on >= plannedOn && !isWeekend(due.on) && !daysOff.includes(due.on)).toBe(true);
		expect(holidayOn(here.holidays, due.on)).toBeNull();
		expect(due.why).toMatch(/^[A-Z0-9].+\.$/);
		const cause = causes[step.id];
		if (cause) expect(due.on >= dayOf(here, all, cause)).toBe(true);
	}
}

/** When the cause happened; while open, the day on which it is due. */
function dayOf(here: Situation, all: readonly Item[], id: StepId): Day {
	const planned = all.find(({ step }) => step.id === id)?.due?.on;
	return here.ended(id)?.happenedOn ?? planned ?? here.practice.plannedOn;
}
