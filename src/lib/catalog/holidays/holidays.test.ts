import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, isWeekend, weekday } from '$lib/domain/days/day';
import { holidayOn, type Holidays } from '$lib/domain/days/holidays';
import { easterSunday } from './common/reckoned';
import { holidays as calendars } from './index';

const of = (id: string) => calendars.find((each) => each.id === id)!;
const australiaNational = of('australia-national');
const canadaFederal = of('canada-federal');
const englandWales = of('england-wales');
const ireland = of('ireland');
const northernIreland = of('northern-ireland');
const scotland = of('scotland');
const usFederal = of('us-federal');

/** Every working day of a year that is a holiday, as month and date. */
function weekdaysOff(holidays: Holidays, year: number): string[] {
	const all = Array.from({ length: 366 }, (_, i) => addDays(day(`${year}-01-01`), i));
	return all
		.filter((on) => on.startsWith(`${year}`) && !isWeekend(on) && holidayOn(holidays, on))
		.map((on) => on.slice(5));
}

describe.each<[string, Holidays, number, string]>([
	[
		'the United States',
		usFederal,
		2026,
		'01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'
	],
	[
		'the United States',
		usFederal,
		2027,
		'01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'
	],
	['England and Wales', englandWales, 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
	['England and Wales', englandWales, 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
	['England and Wales', englandWales, 2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
	['Scotland', scotland, 2026, '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28'],
	['Scotland', scotland, 2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
	[
		'Northern Ireland',
		northernIreland,
		2027,
		'01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'
	],
	['Ireland', ireland, 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-28'],
	['Ireland', ireland, 2027, '01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25 12-27 12-28'],
	// February 1 is a Friday.
	['Ireland', ireland, 2030, '01-01 02-01 03-18 04-22 05-06 06-03 08-05 10-28 12-25 12-26'],
	['Canada', canadaFederal, 2026, '01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28'],
	['Canada', canadaFederal, 2027, '01-01 03-26 05-24 07-01 09-06 09-30 10-11 11-11 12-27 12-28'],
	['Australia', australiaNational, 2026, '01-01 01-26 04-03 04-06 12-25 12-28'],
	['Australia', australiaNational, 2027, '01-01 01-26 03-26 03-29 12-27 12-28']
])('%s', (_, holidays, year, expected) => {
	it(`rests on these working days of ${year}`, () => {
		expect(weekdaysOff(holidays, year)).toEqual(expected.split(' '));
	});
});

it.each([
	[usFederal, '2027-12-31', 'New Year’s Day'],
	[usFederal, '2026-07-03', 'Independence Day'],
	[englandWales, '2027-12-28', 'Boxing Day'],
	[canadaFederal, '2026-05-18', 'Victoria Day'],
	[australiaNational, '2026-04-25', 'Anzac Day'],
	[usFederal, '2026-07-06', null]
])('names a holiday', (holidays, on, name) => {
	expect(holidayOn(holidays, day(on))).toBe(name);
});

it.each([
	[2024, '2024-03-31'],
	[2025, '2025-04-20'],
	[2026, '2026-04-05'],
	[2027, '2027-03-28'],
	[2038, '2038-04-25'],
	[2095, '2095-04-24']
])('finds Easter of %i', (year, on) => {
	expect(easterSunday(year)).toBe(on);
});

it('finds Easter on a Sunday between March 22 and April 25 in any year', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1850, max: 2199 }), (year) => {
			const found = easterSunday(year);
			expect(weekday(found)).toBe(0);
			expect(found >= `${year}-03-22` && found <= `${year}-04-25`).toBe(true);
		})
	);
});

it.each([
	[usFederal, 11],
	[englandWales, 8],
	[canadaFederal, 10]
])('gives each holiday a working day of its own in every year', (holidays, count) => {
	for (let year = 2024; year <= 2040; year += 1) {
		const kept = holidays.keptFor(year).map(({ on }) => on);
		expect(new Set(kept).size).toBe(count);
		expect(kept.filter(isWeekend)).toEqual([]);
	}
});
