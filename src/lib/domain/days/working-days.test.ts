import { expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, day, dayOf, isWeekend, type Day } from './day';
import { holidayOn, type Holidays } from './holidays';
import { findWorkingDay, restRemark, workingDay } from './working-days';

const monday = day('2026-06-01');

/** Rests on the tenth of each month. */
const holidays: Holidays = {
	id: 'tenths',
	of: 'Here',
	source: { text: 'a test', confidence: 'A', checkedOn: monday },
	keptFor: (year) =>
		Array.from({ length: 12 }, (_, i) => ({ on: dayOf(year, i + 1, 10) as Day, name: 'the Tenth' }))
};

it.each([
	['a working day stays', '2026-06-10', [], '2026-06-10'],
	['Saturday moves to Friday', '2026-06-06', [], '2026-06-05'],
	['Sunday moves to Friday', '2026-06-07', [], '2026-06-05'],
	['a day off moves to the day before', '2026-06-10', ['2026-06-10'], '2026-06-09'],
	['a week off moves over the weekend before', '2026-06-08', ['2026-06-08'], '2026-06-05'],
	['what would fall before the start moves on', '2026-06-01', ['2026-06-01'], '2026-06-02'],
	['a day before the start becomes the start', '2026-05-20', [], '2026-06-01']
])('%s', (_, on, off, expected) => {
	expect(workingDay(day(on), monday, { daysOff: off.map(day), holidays: null })).toBe(expected);
});

it('never gives a weekend, a day off, or a day before the start', () => {
	const offset = fc.integer({ min: -40, max: 400 });
	fc.assert(
		fc.property(offset, offset, fc.array(offset, { maxLength: 30 }), (on, from, off) => {
			const daysOff = off.map((each) => addDays(monday, each));
			const found = workingDay(addDays(monday, on), addDays(monday, from), { daysOff, holidays });
			expect(isWeekend(found)).toBe(false);
			expect(daysOff).not.toContain(found);
			expect(holidayOn(holidays, found)).toBeNull();
			expect(found >= addDays(monday, from)).toBe(true);
		})
	);
});

it('names what was in the way, a holiday first', () => {
	const find = (on: string) => findWorkingDay(day(on), monday, { daysOff: [], holidays });
	expect(find('2026-06-10')).toEqual({ on: '2026-06-09', past: 'the Tenth' });
	expect(find('2026-10-11')).toEqual({ on: '2026-10-09', past: 'the Tenth' });
	expect(find('2026-06-12').past).toBeNull();
	const off = findWorkingDay(day('2026-06-16'), monday, { daysOff: [day('2026-06-16')], holidays });
	expect(off).toEqual({ on: '2026-06-15', past: 'your day off' });
	expect(find('2026-06-13')).toEqual({ on: '2026-06-12', past: 'the weekend' });
});

it.each([
	['2026-06-07', null, 'June 7, 2026 is a Sunday.'],
	['2026-06-06', null, 'June 6, 2026 is a Saturday.'],
	['2026-06-06', 6, null],
	['2026-06-10', null, 'June 10, 2026 is a public holiday: the Tenth.'],
	['2026-06-12', null, 'June 12, 2026 is one of your days off.'],
	['2026-06-11', null, null]
])('of a last session on %s, usual weekday %s, it remarks: %s', (on, usual, remark) => {
	const free = { daysOff: [day('2026-06-12')], holidays };
	expect(restRemark(day(on), free, 'US', usual)).toBe(remark);
});
