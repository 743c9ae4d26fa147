import { addDays } from '$lib/domain/days/day';
import { source } from '$lib/domain/days/source';
import { easterSunday, nthWeekday, type Holidays } from '$lib/domain/days/holidays';
import { fixed, withSubstitutes } from './common/dates';

export default {
	id: 'england-wales',
	of: 'England and Wales',
	source: source(
		'B: Banking and Financial Dealings Act 1971, schedule 1, and the days the government names for 2026 to 2028; Scotland and Northern Ireland keep others (2026-11-22)'
	),
	keptFor: (year) =>
		withSubstitutes([
			{ on: fixed(year, 1, 1), name: 'New Year’s Day' },
			{ on: addDays(easterSunday(year), -2), name: 'Good Friday' },
			{ on: addDays(easterSunday(year), 1), name: 'Easter Monday' },
			{ on: nthWeekday(year, 5, 1, 1), name: 'the early May bank holiday' },
			{ on: nthWeekday(year, 5, 1, -1), name: 'the spring bank holiday' },
			{ on: nthWeekday(year, 8, 1, -1), name: 'the summer bank holiday' },
			{ on: fixed(year, 12, 25), name: 'Christmas Day' },
			{ on: fixed(year, 12, 26), name: 'Boxing Day' }
		])
} satisfies Holidays;
