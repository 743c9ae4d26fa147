import { addDays, type Day } from '$lib/domain/days/day';
import { practicePlan, type PlanBesides, type TaskItem } from '$lib/domain/practice/practice-plan';
import type { Practice, TaskOutcome } from '$lib/domain/records';
import { context, practice, today } from '$tests/support/domain/cases';
import { catalog } from '$lib/catalog/index';
import { tasks } from '$lib/catalog/tasks/index';

/** The plan of a practice in the United Kingdom, made on a Monday. */
export function planOf(
	changed: Partial<Practice>,
	outcomes: TaskOutcome[] = [],
	on: Day = today,
	besides: PlanBesides = {}
): TaskItem[] {
	const own = practice({ place: 'uk', ...changed });
	return practicePlan(context({ catalog, practice: own, today: on }), tasks, outcomes, besides);
}

/** The last sessions so many days ahead, the closing a week later. */
export function lasting(days: number): Partial<Practice> {
	const lastSessionOn = addDays(today, days);
	return { lastSessionOn, closingOn: addDays(lastSessionOn, 7) };
}
