import { addDays } from '$lib/domain/days/day';
import { source } from '$lib/domain/days/source';
import { easterSunday, nthWeekday, type Holidays } from '$lib/domain/days/holidays';
import { fixed, withSubstitutes } from './common/dates';

export default {
	id: 'scotland',
	of: 'Scotland',
	source: source(
		'S: Banking and Financial Dealings Act 1971, schedule 1, and St Andrew’s Day Bank Holiday (Scotland) Act 2007; towns keep days of their own (2026-11-30)'
	),
	keptFor: (year) =>
		withSubstitutes([
			{ on: fixed(year, 1, 1), name: 'New Year’s Day' },
			{ on: fixed(year, 1, 2), name: 'the second of January' },
			{ on: addDays(easterSunday(year), -2), name: 'Good Friday' },
			{ on: nthWeekday(year, 5, 1, 1), name: 'the early May bank holiday' },
			{ on: nthWeekday(year, 5, 1, -1), name: 'the spring bank holiday' },
			{ on: nthWeekday(year, 8, 1, 1), name: 'the summer bank holiday' },
			{ on: fixed(year, 11, 30), name: 'St Andrew’s Day' },
			{ on: fixed(year, 12, 25), name: 'Christmas Day' },
			{ on: fixed(year, 12, 26), name: 'Boxing Day' }
		])
} satisfies Holidays;
