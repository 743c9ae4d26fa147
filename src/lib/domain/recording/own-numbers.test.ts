import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { noticeNumbers } from '$lib/domain/rules/own-numbers';
import { isAccepted, place, practice } from '$tests/support/domain/cases';
import { numberOverruled, numberRestored } from './own-numbers';

const [usual, longest] = noticeNumbers(place);
const on = day('2026-06-02');
const own = { value: 120, reason: 'the clinic’s contract' };

it('keeps the own number with its reason and day, and leaves the others', () => {
	const before = practice({ overrules: { other: { value: 1, unit: 'years', reason: 'x', on } } });
	const change = numberOverruled(before, usual!, own, on);
	expect(change.act).toBe(
		'Days of notice: 120 days in place of 90 days, because: the clinic’s contract'
	);
	const overrules = { ...before.overrules, 'notice-days': { ...own, unit: 'days', on } };
	expect(change.ops).toEqual([
		{ op: 'set', type: 'practice', id: 'practice', fields: { overrules } }
	]);
	expect(change.ops.every(isAccepted)).toBe(true);
});

it('lets the rule’s number stand again', () => {
	const set = { ...own, unit: 'days' as const, on };
	const before = practice({ overrules: { 'notice-days': set, 'notice-long-term-days': set } });
	const change = numberRestored(before, longest!);
	expect(change.act).toBe('Days of notice for those seen longest or at risk: back to 180 days');
	expect(change.ops).toMatchObject([{ fields: { overrules: { 'notice-days': set } } }]);
	expect(change.ops[0]).not.toHaveProperty(['fields', 'overrules', 'notice-long-term-days']);
});

it.each([
	['no reason', { ...own, reason: '' }],
	['half a day', { ...own, value: 1.5 }],
	['less than nothing', { ...own, value: -1 }]
])('is not accepted with %s', (_, wrong) => {
	expect(numberOverruled(practice(), usual!, wrong, on).ops.every(isAccepted)).toBe(false);
});
