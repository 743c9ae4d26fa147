import { describe, expect, it } from 'vitest';
import { daysBetween } from '$lib/domain/days/day';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import { today } from '$tests/support/domain/cases';
import { lasting, planOf } from '$tests/support/catalog/tasks';

function dueIn(items: readonly TaskItem[], code: string): number {
	const found = items.find(({ task }) => task.code === code)?.due;
	return daysBetween(today, found!.on);
}

/** Days after the plan was made, today being a Monday: the working day before where it fell on a free one. */
describe.each([
	[365, { P02: 192, P08: 275, P09: 185, P11: 275, P12: 282, P20: 305, P21: 333, P29: 372 }],
	[182, { P02: 14, P08: 92, P09: 2, P11: 92, P12: 99, P20: 122, P21: 151, P29: 189 }],
	[84, { P02: 10, P08: 7, P09: 3, P11: 7, P12: 14, P20: 28, P21: 53, P29: 88 }],
	[56, { P02: 7, P08: 7, P09: 3, P11: 7, P12: 14, P20: 18, P21: 25, P29: 63 }],
	[42, { P02: 4, P04: 3, P08: 3, P12: 3, P07: 3, P21: 21, P16: 79, P29: 49 }],
	[14, { P02: 1, P04: 1, P08: 1, P12: 3, P07: 3, P21: 7, P16: 51, P29: 21 }],
	[-40, { P02: 0, P04: 0, P08: 0, P12: 0, P07: 0, P21: 0, P16: 30, P29: 0 }]
] as const)('with the last session in %i days', (days, expected) => {
	const items = planOf(lasting(days));

	it.each(Object.entries(expected))('%s is due after %i days', (code, after) => {
		expect(dueIn(items, code)).toBe(after);
	});
});

describe('in a short plan', () => {
	const items = planOf(lasting(20));

	it.each(['P04', 'P05', 'P07', 'P08', 'P12'])('%s is due in the first three days', (code) => {
		expect(dueIn(items, code)).toBeLessThanOrEqual(3);
	});

	it('all else that is no duty of later months ends within 30 days after the closing', () => {
		const late = items.filter(
			({ task, due }) => due && daysBetween(today, due.on) > 27 + 30 && task.code < 'P34'
		);
		expect(late.map(({ task }) => task.code)).toEqual([]);
	});

	it('a day says why it is so soon', () => {
		const why = items.find(({ task }) => task.code === 'P12')?.due?.why;
		expect(why).toBe('In the first three days, since only 20 days are left.');
	});
});
