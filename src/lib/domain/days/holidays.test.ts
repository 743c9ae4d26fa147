import { describe, expect, it } from 'vitest';
import { day, type Day } from './day';
import { holidayOn, type Holidays } from './holidays';

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
