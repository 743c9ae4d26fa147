/** The days of docs/standards.md C.1, counted by hand from a plan made on Monday, June 1, 2026. */
import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { Anchor, Task } from '$lib/domain/rules/task';
import { context, practice, reason, today } from '$tests/support/domain/cases';
import { task } from '$tests/support/domain/tasks';
import { planDays, taskDue } from './plan-days';

/** With so many days to the last session, on which the practice closes. */
function withDays(left: number, changed: Partial<Practice> = {}) {
	const lastSessionOn = addDays(today, left);
	return planDays(context({ practice: practice({ lastSessionOn, closingOn: null, ...changed }) }));
}

function due(left: number, offset: number, changed: Partial<Task> = {}) {
	return taskDue(task('a', changed), offset, withDays(left), null);
}

describe('a plan', () => {
	it.each([
		[55, true],
		[56, false]
	])('with %i days left is a short one: %s', (left, short) => {
		expect(withDays(left)).toMatchObject({ left, short });
	});

	it('tells the first clients before the others, with the days there are', () => {
		expect(withDays(151).anchors).toMatchObject({
			firstTelling: '2026-06-04',
			telling: '2026-07-31',
			closing: '2026-10-30',
			plan: '2026-06-01'
		});
	});

	it('knows no day of telling while no last session is set, and none where no day is', () => {
		const closing = { lastSessionOn: null, closingOn: addDays(today, 60) };
		expect(withDays(0, closing)).toMatchObject({
			left: 60,
			anchors: { lastSession: '2026-07-31', firstTelling: null, telling: null }
		});
		const none = withDays(0, { lastSessionOn: null });
		expect(none).toMatchObject({ left: 0, anchors: { closing: null, return: null } });
		expect(taskDue(task('a'), -90, none, null)).toBeNull();
		expect(taskDue(task('a', { inShortPlans: 'afterwards' }), -90, none, null)).toBeNull();
	});

	it('counts from no day before it was made', () => {
		expect(withDays(-10)).toMatchObject({ left: 0, anchors: { lastSession: today } });
	});
});

describe('in a short plan', () => {
	it.each([
		['the first three days', 40, '2026-06-04'],
		['what days there are, where they are fewer', 2, '2026-06-03']
	])('what comes first is due in %s', (_, left, on) => {
		expect(due(left, -90, { inShortPlans: 'first' })).toEqual({
			on,
			why: `In the first three days, since only ${left} days are left.`
		});
	});

	// With 40 days left clients are told by Friday, June 5: an eighth of the days, before the weekend.
	it.each<[string, number, string, RegExp]>([
		['the first day', -4, '2026-06-01', /^4 days before the day by which clients are told/],
		['the third day', -1, '2026-06-04', /^1 day before/],
		['a day later', 0, '2026-06-04', /^In the first three days/],
		['the day before the plan', -5, '2026-06-04', /^In the first three days/]
	])('keeps a usual day within those three: %s', (_, offset, on, why) => {
		const found = due(40, offset, { inShortPlans: 'first', from: 'telling' });
		expect(found).toEqual({ on, why: expect.stringMatching(why) });
	});

	// 41 days are left: the closing is Sunday, July 12.
	it.each([
		[7, '2026-06-04'],
		[8, '2026-07-20']
	])('what comes %i days after the closing is first, or keeps its day', (offset, on) => {
		expect(due(41, offset, { inShortPlans: 'first' })?.on).toBe(on);
	});

	it('halfway is half of the days', () => {
		expect(due(45, -30, { inShortPlans: 'halfTime' })).toEqual({
			on: '2026-06-23',
			why: 'Halfway, since only 45 days are left.'
		});
	});

	it.each([
		[
			-30,
			'2026-08-11',
			'It can wait until 30 days after the closing day, since only 41 days are left.'
		],
		[
			0,
			'2026-08-11',
			'It can wait until 30 days after the closing day, since only 41 days are left.'
		],
		[1, '2026-07-13', '1 day after the closing day.']
	])('what can wait and lies %i days from the closing', (offset, on, why) => {
		expect(due(41, offset, { inShortPlans: 'afterwards' })).toEqual({ on, why });
	});

	it('what comes in order is drawn together, and nothing is in a long plan', () => {
		expect(due(40, -90)?.why).toBe(
			'90 days before the closing day is usual; this plan begins later.'
		);
		const usual = due(165, -90);
		for (const inShortPlans of ['first', 'halfTime', 'afterwards'] as const) {
			expect(due(165, -90, { inShortPlans })).toEqual(usual);
		}
	});
});

describe('in a long plan', () => {
	it('a day keeps its distance to the closing', () => {
		expect(due(165, -90)).toEqual({
			on: '2026-08-14',
			why: '90 days before the closing day. Earlier, to leave the weekend free.'
		});
	});

	// Two weeks, or an eighth of the days; then up to a third of them, the less the earlier a task usually is.
	it.each([
		['two weeks', 165, -180, '2026-06-15'],
		['an eighth of the days', 80, -180, '2026-06-11'],
		['an eighth and a quarter of the third', 120, -135, '2026-06-25'],
		['nearly the same a few days later', 120, -131, '2026-06-25']
	])('what would come before it is due after %s', (_, left, offset, on) => {
		expect(due(left, offset)).toMatchObject({ on, why: expect.stringMatching(/begins later\.$/) });
	});

	it.each([
		[-1, '1 day before the closing day.'],
		[0, 'By the closing day.'],
		[1, '1 day after the closing day. Earlier, to leave the weekend free.'],
		[2, '2 days after the closing day. Earlier, to leave the weekend free.']
	])('says how far %i is', (offset, why) => {
		expect(due(165, offset)?.why).toBe(why);
	});

	it.each<[Anchor, string]>([
		['firstTelling', '2026-06-03'],
		['telling', '2026-07-30']
	])('what comes the day before the %s is not drawn out', (from, on) => {
		expect(due(151, -1, { from })?.on).toBe(on);
	});

	it('telling is done before the end, and what follows is not due before its cause', () => {
		expect(due(60, 90, { from: 'telling' })?.on).toBe('2026-07-31');
		const cause = addDays(today, 100);
		expect(taskDue(task('a'), -90, withDays(165), cause)?.on).toBe('2026-09-09');
	});
});

it('on a leave days count from its beginning', () => {
	const catalog = { ...context().catalog, reasons: [{ ...reason, temporary: true }] };
	const leave = planDays(context({ catalog }));
	const words = (from: Anchor) => taskDue(task('a', { from }), 0, leave, null)?.why;
	expect(words('closing')).toBe('By the day the leave begins.');
	expect(words('plan')).toBe('By this plan was made.');
});
