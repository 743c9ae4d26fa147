import { addDays, day, weekday, type Day } from '$lib/domain/days/day';
import { easterSunday, nthWeekday } from './reckoned';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * `07-04`; `easter-2`; `mon-1/05`, the last Monday of May; `mon<05-25`, the Monday before that day;
 * `fri=02-01|mon1/02`, that day where it is a Friday, else the first Monday of February.
 */
export function dayIn(year: number, rule: string): Day {
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
