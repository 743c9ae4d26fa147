import { addDays, weekday } from '$lib/domain/days/day';
import { source } from '$lib/domain/days/source';
import { easterSunday, nthWeekday, type Holidays } from '$lib/domain/days/holidays';
import { fixed, withSubstitutes } from './common/dates';

export default {
	id: 'ireland',
	of: 'Ireland',
	source: source(
		'S: Organisation of Working Time Act 1997, second schedule, with the day for Saint Brigid since 2023; that a weekend’s day is kept on the next weekday is usual in offices (2026-11-30)'
	),
	keptFor: (year) =>
		withSubstitutes([
			{ on: fixed(year, 1, 1), name: 'New Year’s Day' },
			{ on: brigid(year), name: 'Saint Brigid’s Day' },
			{ on: fixed(year, 3, 17), name: 'Saint Patrick’s Day' },
			{ on: addDays(easterSunday(year), 1), name: 'Easter Monday' },
			{ on: nthWeekday(year, 5, 1, 1), name: 'the May holiday' },
			{ on: nthWeekday(year, 6, 1, 1), name: 'the June holiday' },
			{ on: nthWeekday(year, 8, 1, 1), name: 'the August holiday' },
			{ on: nthWeekday(year, 10, 1, -1), name: 'the October holiday' },
			{ on: fixed(year, 12, 25), name: 'Christmas Day' },
			{ on: fixed(year, 12, 26), name: 'Saint Stephen’s Day' }
		])
} satisfies Holidays;

/** February 1 where it is a Friday, else the first Monday of the month. */
function brigid(year: number) {
	const first = fixed(year, 2, 1);
	return weekday(first) === 5 ? first : nthWeekday(year, 2, 1, 1);
}
