import { source } from '$lib/domain/days/source';
import type { Holidays } from '$lib/domain/days/holidays';
import { fixed, withSubstitutes } from './common/dates';
import englandWales from './england-wales';

/** Those of England and Wales, and two more. */
export default {
	id: 'northern-ireland',
	of: 'Northern Ireland',
	source: source(
		'S: Banking and Financial Dealings Act 1971, schedule 1, and the days named for July 12 each year (2026-11-30)'
	),
	keptFor: (year) => [
		...englandWales.keptFor(year),
		...withSubstitutes([
			{ on: fixed(year, 3, 17), name: 'Saint Patrick’s Day' },
			{ on: fixed(year, 7, 12), name: 'the twelfth of July' }
		])
	]
} satisfies Holidays;
