import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWeekend, later, type Day } from '$lib/domain/days/day';
import { holidayOn } from '$lib/domain/days/holidays';
import { practicePlan, type TaskItem } from '$lib/domain/practice/practice-plan';
import type { Practice, TaskOutcome } from '$lib/domain/records';
import { context, practice, today } from '$tests/support/domain/cases';
import { taskOutcome } from '$tests/support/domain/tasks';
import { catalog } from '$lib/catalog/index';
import { tasks } from './index';

const made = fc.record({
	planned: fc.integer({ min: 0, max: 400 }),
	left: fc.integer({ min: -90, max: 420 }),
	between: fc.integer({ min: 0, max: 30 }),
	place: fc.constantFrom(...catalog.jurisdictions.map(({ id }) => id)),
	reason: fc.constantFrom(
		...catalog.reasons.filter((each) => each.practiceEnds || each.temporary).map(({ id }) => id)
	),
	off: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }),
	later: fc.integer({ min: 0, max: 500 }),
	ends: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 200 })), { maxLength: 12 })
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

function practiceOf({ planned, left, between, place, reason, off }: Made): Practice {
	const plannedOn = addDays(today, planned);
	const lastSessionOn = addDays(plannedOn, left);
	return practice({
		plannedOn,
		place,
		reason,
		lastSessionOn,
		closingOn: addDays(lastSessionOn, between),
		becomesClosingOn: addDays(lastSessionOn, 60),
		returnFromOn: addDays(lastSessionOn, 50),
		returnByOn: addDays(lastSessionOn, 55),
		daysOff: off.map((each) => addDays(plannedOn, each))
	});
}

function outcomesOf({ ends }: Made, items: readonly TaskItem[], from: Day): TaskOutcome[] {
	return ends.flatMap(([which, after]) => {
		const key = items[which % items.length]?.key;
		return key ? [taskOutcome(key, { happenedOn: addDays(from, after) })] : [];
	});
}

function madeOf(each: Made) {
	const own = practiceOf(each);
	const on = addDays(own.plannedOn, each.later);
	const here = context({ catalog, practice: own, today: on });
	const outcomes = outcomesOf(each, practicePlan(here, tasks, []), own.plannedOn);
	return { own, here, outcomes, items: practicePlan(here, tasks, outcomes) };
}

describe('whatever the days and the place', () => {
	it('nothing is due before the plan or on a free day, and each day says why', () => {
		fc.assert(
			fc.property(made, (each) => {
				const { own, items } = madeOf(each);
				const place = catalog.jurisdictions.find(({ id }) => id === own.place)!;
				for (const { due, task } of items) {
					if (due === null) continue;
					expect(due.on >= own.plannedOn).toBe(true);
					// Whoever acts for a colleague calls on a Saturday, too.
					if (task.from === 'takingOver') continue;
					expect(isWeekend(due.on)).toBe(false);
					expect(own.daysOff.includes(due.on) || holidayOn(place.holidays, due.on)).toBeFalsy();
					expect(due.why).toMatch(/^[A-Z0-9].+\.$/);
				}
			})
		);
	});

	it('nothing is late on the first morning', () => {
		fc.assert(
			fc.property(made, (each) => {
				const { items } = madeOf({ ...each, later: 0, ends: [] });
				expect(items.filter(({ state }) => state === 'late')).toEqual([]);
			})
		);
	});

	it('nothing is due before the task it follows from', () => {
		fc.assert(
			fc.property(made, (each) => {
				const { items } = madeOf(each);
				for (const { task, due } of items) {
					const cause = items.find(({ key }) => key === task.after);
					const first = cause?.outcome?.happenedOn ?? cause?.due?.on;
					if (due && first) expect(due.on >= first).toBe(true);
				}
			})
		);
	});

	it('what comes before an ending is not due after it', () => {
		fc.assert(
			fc.property(made, (each) => {
				const { own, items } = madeOf({ ...each, off: [], ends: [] });
				for (const { task, due } of items) {
					if (due === null || task.inShortPlans === 'afterwards') continue;
					const before = task.days !== 'yearly' && task.days.every((offset) => offset <= 0);
					// A plan that begins on free days right before its end goes on to the next working day.
					const end = addDays(later(own.closingOn!, own.plannedOn), 6);
					if (before && task.from !== 'return' && task.from !== 'turning')
						expect(due.on <= end).toBe(true);
				}
			})
		);
	});

	it('no two items have one key, and each has its own', () => {
		fc.assert(
			fc.property(made, (each) => {
				const keys = madeOf(each).items.map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
				expect(keys.every((key) => key.length <= 64)).toBe(true);
			})
		);
	});

	it('an outcome taken back leaves the plan as it was', () => {
		fc.assert(
			fc.property(made, (each) => {
				const { here, outcomes, items } = madeOf(each);
				const more = [...outcomes, taskOutcome('move-records', { happenedOn: here.today })];
				practicePlan(here, tasks, more);
				const back = practicePlan(here, tasks, more.slice(0, -1));
				expect(words(back)).toEqual(words(items));
			})
		);
	});
});

function words(items: readonly TaskItem[]) {
	return items.map(({ key, due, outcome, state }) => ({ key, due, outcome, state }));
}
