import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day, writeDay } from '$lib/domain/days/day';
import { writtenDays } from './written-days';

it('reads every day as a letter writes it, on either side of the ocean', () => {
	const days = fc
		.integer({ min: 0, max: 40_000 })
		.map((count) => addDays(day('2000-01-01'), count));
	fc.assert(
		fc.property(days, fc.constantFrom('US' as const, 'GB' as const), (on, style) => {
			const words = writeDay(on, style);
			expect(writtenDays(`It ends on ${words}.`)).toEqual([{ on, words, at: 11, style }]);
		})
	);
});

it.each([
	['Jan 5, 2027', '2027-01-05'],
	['5th of January 2027', '2027-01-05'],
	['Jun. 5, 2027', '2027-06-05'],
	['juNE 5, 2027', '2027-06-05'],
	['Sept 5, 2027', null],
	['February 30, 2027', null],
	['May 2027', null]
])('reads %s as %s', (text, on) => {
	expect(writtenDays(text)[0]?.on ?? null).toBe(on);
});
