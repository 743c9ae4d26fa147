import { describe, expect, it } from 'vitest';
import { easterSunday, nthWeekday } from './reckoned';

// The tables of the Book of Common Prayer; 1954, 1981 and 2049 are where a rule without its last term errs.
it.each([
	'1913-03-23',
	'1943-04-25',
	'1954-04-18',
	'1961-04-02',
	'1981-04-19',
	'2000-04-23',
	'2008-03-23',
	'2019-04-21',
	'2024-03-31',
	'2025-04-20',
	'2026-04-05',
	'2027-03-28',
	'2028-04-16',
	'2038-04-25',
	'2049-04-18',
	'2076-04-19',
	'2100-03-28',
	'2160-03-23'
])('keeps Easter on %s', (sunday) => {
	expect(easterSunday(Number(sunday.slice(0, 4)))).toBe(sunday);
});

const [sun, mon, thu, fri] = [0, 1, 4, 5];

describe('the nth weekday of a month', () => {
	it.each([
		['the first Monday, where the month begins with one', 2026, 6, mon, 1, '2026-06-01'],
		['Labor Day', 2026, 9, mon, 1, '2026-09-07'],
		['the first Sunday, where the month begins with a Monday', 2026, 6, sun, 1, '2026-06-07'],
		['Martin Luther King’s day', 2026, 1, mon, 3, '2026-01-19'],
		['Martin Luther King’s day', 2027, 1, mon, 3, '2027-01-18'],
		['Thanksgiving', 2026, 11, thu, 4, '2026-11-26'],
		['Memorial Day', 2026, 5, mon, -1, '2026-05-25'],
		['Memorial Day, on the last of May', 2027, 5, mon, -1, '2027-05-31'],
		['the summer bank holiday', 2027, 8, mon, -1, '2027-08-30'],
		['the last Thursday of a year that ends with one', 2026, 12, thu, -1, '2026-12-31'],
		['the last Friday of that year', 2026, 12, fri, -1, '2026-12-25'],
		['the last Sunday of a November', 2026, 11, sun, -1, '2026-11-29']
	])('%s of %i', (_, year, month, which, nth, on) => {
		expect(nthWeekday(year, month, which, nth)).toBe(on);
	});
});
