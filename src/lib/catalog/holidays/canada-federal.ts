import { addDays } from '$lib/domain/days/day';
import { source } from '$lib/domain/days/source';
import { easterSunday, nthWeekday, type Holidays } from '$lib/domain/days/holidays';
import { fixed, mondayBefore, withSubstitutes } from './common/dates';

export default {
	id: 'canada-federal',
	of: 'Canada (federal)',
	source: source(
		'B: Canada Labour Code, sections 166 and 193; what falls on a weekend is kept on the next working day; a province may keep others (2026-11-22)'
	),
	keptFor: (year) =>
		withSubstitutes([
			{ on: fixed(year, 1, 1), name: 'New Year’s Day' },
			{ on: addDays(easterSunday(year), -2), name: 'Good Friday' },
			{ on: mondayBefore(fixed(year, 5, 25)), name: 'Victoria Day' },
			{ on: fixed(year, 7, 1), name: 'Canada Day' },
			{ on: nthWeekday(year, 9, 1, 1), name: 'Labour Day' },
			{ on: fixed(year, 9, 30), name: 'the National Day for Truth and Reconciliation' },
			{ on: nthWeekday(year, 10, 1, 2), name: 'Thanksgiving Day' },
			{ on: fixed(year, 11, 11), name: 'Remembrance Day' },
			{ on: fixed(year, 12, 25), name: 'Christmas Day' },
			{ on: fixed(year, 12, 26), name: 'Boxing Day' }
		])
} satisfies Holidays;
