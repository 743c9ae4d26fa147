import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { ids, isAccepted, today } from '$tests/support/domain/cases';
import { task, taskItem } from '$tests/support/domain/tasks';
import { taskDayRestored, taskDaySet } from './task-days';

const own = { on: addDays(today, 9), because: 'The contract says so' };
const ruled = { on: addDays(today, 30), why: '30 days before the closing day.' };
const payers = { task: task('notify-payers', { title: 'Give notice to insurers' }), ruled };
const item = taskItem('notify-payers', payers);
const moved = taskItem('notify-payers', {
	...payers,
	own: { id: 'd1', task: 'notify-payers', on: addDays(today, 5), because: 'Before' }
});

it('sets a day with its reason, as one fact and one sentence', () => {
	const change = taskDaySet(item, own, { newId: ids(), region: 'US' });
	expect(change).toEqual({
		act: 'Day for “Give notice to insurers” set to June 10, 2026, because: The contract says so',
		subject: null,
		ops: [{ op: 'add', type: 'taskDay', id: 'id-1', fields: { task: 'notify-payers', ...own } }]
	});
	expect(change.ops.every(isAccepted)).toBe(true);
});

it('moves the day that was set before', () => {
	const { ops } = taskDaySet(moved, own, { newId: ids(), region: 'US' });
	expect(ops).toEqual([{ op: 'set', type: 'taskDay', id: 'd1', fields: own }]);
	expect(ops.every(isAccepted)).toBe(true);
});

it.each([
	[moved, 'Day for “Give notice to insurers”: back to the rule’s, 1 July 2026'],
	[{ ...moved, ruled: null }, 'Day for “Give notice to insurers”: no longer has its own date']
])('goes back to the rule’s day, where there is one: %#', (from, act) => {
	expect(taskDayRestored(from, 'GB')).toEqual({
		act,
		subject: null,
		ops: [{ op: 'del', type: 'taskDay', id: 'd1' }]
	});
});

it('has nothing to go back from where no own day is set', () => {
	expect(taskDayRestored(item, 'US')).toBeNull();
});

it('keeps no day without a reason', () => {
	expect(
		taskDaySet(item, { ...own, because: '' }, { newId: ids(), region: 'US' }).ops.every(isAccepted)
	).toBe(false);
});
