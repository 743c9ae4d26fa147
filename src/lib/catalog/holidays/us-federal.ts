import { source } from '$lib/domain/days/source';
import { nthWeekday, type Holidays } from '$lib/domain/days/holidays';
import { fixed, toNearestWeekday } from './common/dates';

export default {
	id: 'us-federal',
	of: 'the United States (federal)',
	source: source(
		'B: 5 U.S.C. 6103 and Executive Order 11582, as given by the federal courts; a state may keep others (2026-11-22)'
	),
	keptFor: (year) => [
		{ on: toNearestWeekday(fixed(year, 1, 1)), name: 'New Year’s Day' },
		{ on: nthWeekday(year, 1, 1, 3), name: 'Martin Luther King Jr. Day' },
		{ on: nthWeekday(year, 2, 1, 3), name: 'Washington’s Birthday' },
		{ on: nthWeekday(year, 5, 1, -1), name: 'Memorial Day' },
		{ on: toNearestWeekday(fixed(year, 6, 19)), name: 'Juneteenth' },
		{ on: toNearestWeekday(fixed(year, 7, 4)), name: 'Independence Day' },
		{ on: nthWeekday(year, 9, 1, 1), name: 'Labor Day' },
		{ on: nthWeekday(year, 10, 1, 2), name: 'Columbus Day' },
		{ on: toNearestWeekday(fixed(year, 11, 11)), name: 'Veterans Day' },
		{ on: nthWeekday(year, 11, 4, 4), name: 'Thanksgiving Day' },
		{ on: toNearestWeekday(fixed(year, 12, 25)), name: 'Christmas Day' }
	]
} satisfies Holidays;
