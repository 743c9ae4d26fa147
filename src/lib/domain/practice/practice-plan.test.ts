/** The therapist's own days. The plan as the catalog has it is tested in `catalog/tasks`. */
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '$lib/domain/days/day';
import { practicePlan } from './practice-plan';
import type { TaskDay } from '$lib/domain/records';
import { context, today } from '$tests/support/domain/cases';
import { task, taskOutcome } from '$tests/support/domain/tasks';

const because = 'The landlord asks for it';
const own = (key: string, days: number): TaskDay => ({
	id: `day of ${key}`,
	task: key,
	on: addDays(today, days),
	because
});

const tasks = [
	task('sort', { days: [-90] }),
	task('write', { code: '1', after: 'sort', days: [-90] }),
	task('announce', { code: '2', days: [30, 60] }),
	task('ask', { code: '3', days: [] })
];

function plan(...ownDays: TaskDay[]) {
	const items = practicePlan(context(), tasks, [], { ownDays });
	return new Map(items.map((item) => [item.key, item]));
}

const usually = plan();
const dueOn = (items: ReturnType<typeof plan>, key: string): Day | undefined =>
	items.get(key)?.due?.on;

describe('a day of the therapist’s own', () => {
	it('counts in place of the rule’s, which stays known', () => {
		expect(plan(own('sort', 3)).get('sort')).toMatchObject({
			due: { on: addDays(today, 3), why: `Your day, because: ${because}` },
			ruled: usually.get('sort')?.due,
			own: { id: 'day of sort' },
			state: 'soon'
		});
	});

	it.each([
		[-1, 'late'],
		[7, 'soon'],
		[8, 'later']
	])('%d days from now makes the task %s', (days, state) => {
		expect(plan(own('sort', days)).get('sort')?.state).toBe(state);
	});

	it('moves no other task but what follows from it', () => {
		const later = 200;
		const moved = plan(own('sort', later));
		expect(dueOn(moved, 'write')! >= addDays(today, later)).toBe(true);
		for (const key of ['announce:1', 'announce:2'])
			expect(dueOn(moved, key)).toBe(dueOn(usually, key));
	});

	it('is set for one time of several', () => {
		const moved = plan(own('announce:2', 9));
		expect(dueOn(moved, 'announce:2')).toBe(addDays(today, 9));
		expect(dueOn(moved, 'announce:1')).toBe(dueOn(usually, 'announce:1'));
	});

	it('gives a day to what has none', () => {
		expect(plan(own('ask', 9)).get('ask')).toMatchObject({
			due: { on: addDays(today, 9) },
			ruled: null
		});
	});

	it('set anew takes the place of the one before', () => {
		const twice = plan(own('sort', 3), { ...own('sort', 5), id: 'second' });
		expect(dueOn(twice, 'sort')).toBe(addDays(today, 5));
	});

	it('leaves a task that has ended as it is', () => {
		const [item] = practicePlan(context(), tasks, [taskOutcome('sort')], {
			ownDays: [own('sort', -3)]
		});
		expect(item?.state).toBe('ended');
	});
});
