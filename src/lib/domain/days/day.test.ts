import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	addYears,
	ageOn,
	day,
	daysBetween,
	earlier,
	isWeekend,
	later,
	parseDay,
	shortDay,
	weekday,
	writeDay,
	writeTime,
	writeWeekday
} from './day';

const days = fc
	.date({ min: new Date('1900-01-02'), max: new Date('2150-01-01'), noInvalidDate: true })
	.map((date) => day(date.toISOString().slice(0, 10)));

describe('reading a day', () => {
	it.each(['2027-06-30', '2024-02-29', ' 2027-06-30 '])('reads %s', (text) => {
		expect(parseDay(text)).toBe(text.trim());
	});

	it.each(['', '2027-02-29', '2027-02-30', '2027-13-01', '30/06/2027', '27-06-30', '0001-01-01'])(
		'finds no day in “%s”',
		(text) => {
			expect(parseDay(text)).toBeNull();
		}
	);

	it.each([
		['1849-12-31', false],
		['1850-01-01', true],
		['1850-12-31', true],
		['2200-01-01', true],
		['2200-12-31', true],
		['2201-01-01', false]
	])('takes %s for a day somebody may mean: %s', (text, isDay) => {
		expect(parseDay(text) !== null).toBe(isDay);
	});

	it('throws for a day in code that does not exist', () => {
		expect(() => day('2027-02-30')).toThrow('2027-02-30: not a date');
	});
});

describe('arithmetic', () => {
	it('counts the days it added, over any change of the clocks', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
				expect(daysBetween(from, addDays(from, count))).toBe(count);
			})
		);
	});

	it.each([
		['2027-01-31', 1, '2027-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2027-03-15', -1, '2027-02-15']
	])('takes %s by %d months to %s', (from, months, to) => {
		expect(addMonths(day(from), months)).toBe(to);
	});

	it('takes the 29th of February to the 28th in a common year', () => {
		expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
	});

	it.each([
		['2026-06-01', '2026-06-02', '2026-06-01', '2026-06-02'],
		['2026-06-02', '2026-06-01', '2026-06-01', '2026-06-02'],
		[null, '2026-06-01', '2026-06-01', '2026-06-01'],
		['2026-06-01', null, '2026-06-01', '2026-06-01'],
		[null, null, null, null]
	])('of %s and %s the earlier is %s, the later %s', (a, b, first, last) => {
		const known = (on: string | null) => (on === null ? null : day(on));
		const [x, y] = [known(a), known(b)];
		expect([earlier(x, y), later(x, y)]).toEqual([first, last]);
	});

	it('knows the day of the week', () => {
		expect(weekday(day('2026-11-22'))).toBe(0);
		expect(isWeekend(day('2026-11-21'))).toBe(true);
		expect(isWeekend(day('2026-11-23'))).toBe(false);
	});

	it.each([
		['2008-11-22', 18],
		['2008-11-23', 17],
		['2026-11-22', 0]
	])('counts the whole years since %s', (bornOn, years) => {
		expect(ageOn(day(bornOn), day('2026-11-22'))).toBe(years);
	});
});

describe('writing a day', () => {
	it('writes it as each region does', () => {
		expect(writeDay(day('2027-06-30'), 'US')).toBe('June 30, 2027');
		expect(writeDay(day('2027-06-30'), 'GB')).toBe('30 June 2027');
		expect(shortDay(day('2027-06-30'), 'US')).toBe('Jun 30, 2027');
		expect(shortDay(day('2027-06-30'), 'GB')).toBe('30 Jun 2027');
	});
});

it('is written in Spanish with small letters, and a time with a. m. or p. m.', () => {
	const on = day('2026-06-03');
	const written = [writeDay(on, 'ES'), writeWeekday(on, 'ES'), writeTime('14:30', 'ES')];
	expect(written).toEqual(['3 de junio de 2026', 'miércoles 3 de junio de 2026', '2:30 p. m.']);
});
