/** The therapist's own days. The plan as the catalog has it is tested in `catalog/tasks`. */
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '$lib/domain/days/day';
import { isQuestion, practicePlan, standingDuties } from './practice-plan';
import type { TaskDay } from '$lib/domain/records';
import { context, reason, today } from '$tests/support/domain/cases';
import { task, taskItem, taskOutcome } from '$tests/support/domain/tasks';

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
		[0, 'now'],
		[1, 'soon'],
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

describe('which tasks stand in the plan', () => {
	const all = [
		task('always', { always: true, onLeave: { title: 'On leave, too' } }),
		task('closing', { onLeave: null }),
		task('others', { appliesTo: ({ leave }) => leave })
	];
	const titles = (changed: Partial<typeof reason>) => {
		const catalog = { ...context().catalog, reasons: [{ ...reason, ...changed }] };
		const items = practicePlan(context({ catalog }), all, []);
		return items.map(({ task }) => task.title);
	};

	it.each([
		['a closing', {}, ['always', 'closing']],
		['a leave', { practiceEnds: false, temporary: true }, ['On leave, too', 'others']],
		['neither', { practiceEnds: false }, ['always']]
	])('for %s', (_, changed, expected) => {
		expect(titles(changed)).toEqual(expected);
	});

	it('says of each whether it always stands, and whether it is a question', () => {
		const asked = { how: 'unsure' as const, by: 'the board' };
		const items = [taskItem('a'), taskItem('b', { task: task('b', { always: true, asked }) })];
		expect(standingDuties(items).map(({ key }) => key)).toEqual(['b']);
		expect(items.map(isQuestion)).toEqual([false, true]);
	});
});

describe('a task of several times', () => {
	const yearly = [task('destroy', { from: 'plan', days: 'yearly' })];

	it('is numbered; one of a single time is not', () => {
		const named = [...plan().values()].map(({ key, task }) => [key, task.title]);
		expect(named).toEqual([
			['sort', 'sort'],
			['write', 'write'],
			['announce:1', 'announce (1)'],
			['announce:2', 'announce (2)'],
			['ask', 'ask']
		]);
	});

	it('is there each year, once more than it has ended', () => {
		const ended = ['destroy:1', 'destroy:2'].map((key) => taskOutcome(key));
		const due = (count: number) =>
			practicePlan(context(), yearly, ended.slice(0, count)).map(({ key, due }) => [key, due?.on]);
		expect(due(0)).toEqual([['destroy:1', '2027-06-01']]);
		expect(due(2)).toEqual([
			['destroy:1', '2027-06-01'],
			['destroy:2', '2028-05-31'],
			['destroy:3', '2029-05-31']
		]);
	});
});

it('counts the outcome that happened last; of one day the one recorded later', () => {
	const on = (id: string, days: number) =>
		taskOutcome('sort', { id, happenedOn: addDays(today, days) });
	const newest = (...outcomes: ReturnType<typeof on>[]) =>
		practicePlan(context(), tasks, [...outcomes, taskOutcome('write', { id: 'other' })])[0]?.outcome
			?.id;
	expect(newest(on('a', 2), on('b', 1))).toBe('a');
	expect(newest(on('a', 1), on('b', 1))).toBe('b');
	expect(newest()).toBeUndefined();
});
