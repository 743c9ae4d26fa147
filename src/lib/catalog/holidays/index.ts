/** The calendars of `calendars.json`, each day by a short rule that `dayIn` reads. */
import type { Holiday, Holidays } from '$lib/domain/days/holidays';
import { source } from '$lib/domain/days/source';
import calendars from './calendars.json';
import { toNearestWeekday, withSubstitutes } from './common/dates';
import { dayIn } from './common/day-in';

type Calendar = Pick<Holidays, 'id' | 'of'> & {
	source: Parameters<typeof source>[0];
	days: string[][];
	/** On a weekend no other day is kept for it. */
	asItFalls?: string[][];
	/** Kept on the weekday next to it, before or after; else on the next one. */
	nearest?: boolean;
	/** The calendar whose days are kept too. */
	besides?: string;
};

export const holidays: readonly Holidays[] = (calendars as readonly Calendar[]).map(calendarOf);

function calendarOf({ id, of, source: cited, days, ...more }: Calendar): Holidays {
	const { asItFalls = [], nearest = false, besides } = more;
	const others = () => holidays.find((each) => each.id === besides)?.keptFor ?? (() => []);
	const keptFor = (year: number): Holiday[] => {
		const named = (some: string[][]) =>
			some.map(([rule = '', name = '']) => ({ on: dayIn(year, rule), name }));
		const own = nearest
			? named(days).map(({ on, name }) => ({ on: toNearestWeekday(on), name }))
			: withSubstitutes(named(days));
		return [...others()(year), ...own, ...named(asItFalls)];
	};
	return { id, of, source: source(cited), keptFor };
}
