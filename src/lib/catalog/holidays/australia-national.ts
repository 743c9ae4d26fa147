import { addDays } from '$lib/domain/days/day';
import { source } from '$lib/domain/days/source';
import { easterSunday, type Holidays } from '$lib/domain/days/holidays';
import { fixed, withSubstitutes } from './common/dates';

export default {
	id: 'australia-national',
	of: 'Australia (national)',
	source: source(
		'B: Fair Work Act 2009, section 115, without the days that each state sets for itself, such as the King’s Birthday (2026-11-22)'
	),
	keptFor: (year) => [
		...withSubstitutes([
			{ on: fixed(year, 1, 1), name: 'New Year’s Day' },
			{ on: fixed(year, 1, 26), name: 'Australia Day' },
			{ on: addDays(easterSunday(year), -2), name: 'Good Friday' },
			{ on: addDays(easterSunday(year), 1), name: 'Easter Monday' },
			{ on: fixed(year, 12, 25), name: 'Christmas Day' },
			{ on: fixed(year, 12, 26), name: 'Boxing Day' }
		]),
		// On a weekend most states keep no other day for it.
		{ on: fixed(year, 4, 25), name: 'Anzac Day' }
	]
} satisfies Holidays;
