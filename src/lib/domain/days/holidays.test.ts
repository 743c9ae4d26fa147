import { describe, expect, it } from 'vitest';
import { day, type Day } from './day';
import { easterSunday, holidayOn, nthWeekday, type Holidays } from './holidays';

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

describe('the holiday kept on a day', () => {
	const asked: number[] = [];
	/** New Year's Day, kept on the Friday before when it is a Saturday, and a day that is kept a year late. */
	const holidays: Holidays = {
		id: 'new-year',
		of: 'Here',
		source: { text: '5 USC 6103', confidence: 'A', checkedOn: day('2026-11-22') },
		keptFor(year) {
			asked.push(year);
			const saturday = year === 2028;
			const on = (saturday ? '2027-12-31' : `${year}-01-01`) as Day;
			return [
				{ on, name: 'New Year’s Day' },
				{ on: `${year + 1}-01-02` as Day, name: `the last of ${year}` }
			];
		}
	};

	it.each([
		['2027-01-01', 'New Year’s Day'],
		['2027-12-31', 'New Year’s Day'],
		['2028-01-01', null],
		['2027-01-02', 'the last of 2026'],
		['2027-06-01', null]
	])('on %s: %s', (on, name) => {
		expect(holidayOn(holidays, day(on))).toBe(name);
		expect(holidayOn(null, day(on))).toBeNull();
	});

	it('is worked out once for each year', () => {
		holidayOn(holidays, day('2027-03-01'));
		const before = asked.length;
		holidayOn(holidays, day('2027-04-01'));
		expect(asked.length).toBe(before);
		holidayOn({ ...holidays }, day('2027-04-01'));
		expect(asked.slice(before)).toEqual([2026, 2027, 2028]);
	});
});
