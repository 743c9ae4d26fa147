import { expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog';
import { day } from '$lib/domain/days/day';
import { row } from '$lib/domain/path/caseload';
import { caseOf, client, context, practice } from '$tests/support/domain/cases';
import { taskItem } from '$tests/support/domain/tasks';
import { weekdays, weeksOf } from './weeks';

const known: Parameters<typeof weeksOf>[2] = {
	rows: [],
	tasks: [],
	practice: practice(),
	holidays: null
};
const numbers = (week: readonly ({ on: string } | null)[] | undefined) =>
	week?.map((each) => (each ? Number(each.on.slice(8)) : null));

it('a week begins on Sunday in the United States, on Monday elsewhere', () => {
	expect([weekdays('US'), weekdays('GB')]).toEqual([
		[0, 1, 2, 3, 4, 5, 6],
		[1, 2, 3, 4, 5, 6, 0]
	]);
	// June 1, 2026 is a Monday.
	const us = weeksOf(day('2026-06-01'), 'US', known);
	expect(us.map(numbers)[0]).toEqual([null, 1, 2, 3, 4, 5, 6]);
	expect(us.map(numbers).at(-1)).toEqual([28, 29, 30, null, null, null, null]);
	expect(weeksOf(day('2026-06-01'), 'GB', known).map(numbers)[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('a month of 28 days that begins a week has four weeks', () => {
	expect(weeksOf(day('2027-02-01'), 'GB', known)).toHaveLength(4);
});

const on = (wanted: string, changed: Partial<typeof known> = {}) =>
	weeksOf(day(`${wanted.slice(0, 8)}01`), 'US', { ...known, ...changed })
		.flat()
		.find((each) => each?.on === wanted);

it('a day off is marked', () => {
	const own = practice({ daysOff: [day('2026-06-03')] });
	expect(on('2026-06-03', { practice: own })?.free).toBe('Day off');
	expect(on('2026-06-04', { practice: own })?.free).toBeNull();
});

it('a day has its sessions by the hour, then open tasks, then what is due with each', () => {
	const seen = client({ nextSeenOn: day('2026-06-09'), nextSeenAt: '14:30' });
	const made = row(caseOf({ client: seen }), context({ catalog }), steps);
	const rows = [{ ...made, nextDueOn: day('2026-06-09') }];
	const due = { on: day('2026-06-09'), why: 'A test.' };
	const tasks = [taskItem('board', { due }), taskItem('over', { due, state: 'ended' })];
	const entries = on('2026-06-09', { rows, tasks })?.entries ?? [];
	expect(entries.map(({ at, client: who, words }) => [at, who?.name, words])).toEqual([
		['14:30', 'Lindqvist, Zoë', ''],
		[null, undefined, 'board'],
		[null, 'Lindqvist, Zoë', 'notice due']
	]);
});
