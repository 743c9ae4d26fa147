import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '$lib/domain/days/day';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import { today } from '$tests/support/domain/cases';
import { task, taskItem, taskOutcome } from '$tests/support/domain/tasks';
import { byWhen, dueTasks } from './groups';

const dueOn = (on: Day) => ({ due: { on, why: 'A test.' } });
const late = taskItem('late', { ...dueOn(addDays(today, -3)), state: 'late' });
const soon = taskItem('soon', { ...dueOn(addDays(today, 5)), state: 'soon' });
const next = taskItem('next', dueOn(addDays(today, 20)));
const far = taskItem('far', dueOn(addDays(today, 90)));
const ended = taskItem('ended', { outcome: taskOutcome('ended'), state: 'ended' });
const dayless = taskItem('dayless');
const question = taskItem('question', {
	task: task('question', { asked: { how: 'unsure', by: 'board' } })
});

function placed(items: readonly TaskItem[]) {
	return byWhen(items, today).map(({ when, items }) => [when, items.map(({ key }) => key)]);
}

describe('the plan', () => {
	it('groups tasks by when they are due, what is done last', () => {
		expect(placed([ended, question, dayless, far, next, soon, late])).toEqual([
			['late', ['late']],
			['thisWeek', ['soon']],
			['nextWeeks', ['next']],
			['later', ['far']],
			['noDay', ['dayless']],
			['ask', ['question']],
			['ended', ['ended']]
		]);
	});

	it('leaves out a group without a task, and puts the earliest day first', () => {
		const later = taskItem('later', { ...dueOn(addDays(today, -1)), state: 'late' });
		expect(placed([later, late])).toEqual([['late', ['late', 'later']]]);
	});
});

it('Today shows what is past or due today as now, what is due this week by itself, and nothing else', () => {
	const todays = taskItem('todays', { ...dueOn(today), state: 'soon' });
	const due = dueTasks([ended, far, next, soon, dayless, todays, late], today);
	const keys = (items: readonly TaskItem[]) => items.map(({ key }) => key);
	expect([keys(due.now), keys(due.thisWeek)]).toEqual([['late', 'todays'], ['soon']]);
});
