/** Days of a year by the rules of calendars. */
import { addDays, dayOf, weekday, type Day } from '$lib/domain/days/day';

/** Easter Sunday of the Gregorian calendar (the anonymous rule printed in Nature, 20 April 1876). */
export function easterSunday(year: number): Day {
	const golden = year % 19;
	const [century, rest] = [Math.floor(year / 100), year % 100];
	const leaps = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - leaps + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const count = epact + toSunday - 7 * late + 114;
	return dayOf(year, Math.floor(count / 31), (count % 31) + 1) as Day;
}

/** The first, second … such weekday of a month; with `-1` the last. Weekdays count from Sunday, 0. */
export function nthWeekday(year: number, month: number, which: number, nth: number): Day {
	if (nth > 0) {
		const first = dayOf(year, month, 1) as Day;
		return addDays(first, ((which - weekday(first) + 7) % 7) + 7 * (nth - 1));
	}
	const after = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) as Day;
	const last = addDays(after, -1);
	return addDays(last, -((weekday(last) - which + 7) % 7));
}
