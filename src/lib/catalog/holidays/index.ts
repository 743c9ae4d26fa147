/** The calendars of `calendars.json`, each day by a short rule that `dayIn` reads. */
import { addDays, day, weekday, type Day } from '$lib/domain/days/day';
import type { Holiday, Holidays } from '$lib/domain/days/holidays';
import { source } from '$lib/domain/days/source';
import calendars from './calendars.json';
import { toNearestWeekday, withSubstitutes } from './common/dates';
import { easterSunday, nthWeekday } from './common/reckoned';

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

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * `07-04`; `easter-2`; `mon-1/05`, the last Monday of May; `mon<05-25`, the Monday before that day;
 * `fri=02-01|mon1/02`, that day where it is a Friday, else the first Monday of February.
 */
function dayIn(year: number, rule: string): Day {
	const [first = '', otherwise = ''] = rule.split('|');
	if (first.startsWith('easter')) return addDays(easterSunday(year), Number(first.slice(6)));
	const which = weekdays.indexOf(first.slice(0, 3));
	if (which < 0) return day(`${year}-${first}`);
	if (!/[<=]/.test(first)) {
		const [nth = 0, month = 0] = first.slice(3).split('/').map(Number);
		return nthWeekday(year, month, which, nth);
	}
	const on = day(`${year}-${first.slice(4)}`);
	if (first[3] === '<') return addDays(on, -((weekday(on) - which + 6) % 7) - 1);
	return weekday(on) === which ? on : dayIn(year, otherwise);
}
