import { addDays, dayOf, weekday, type Day } from './day';
import type { Source } from './source';

/** A day on which a place rests, by the name people know it by. */
export type Holiday = { on: Day; name: string };

/** The public holidays of a place, worked out for any year. */
export type Holidays = {
	/** Descriptive, the file's name, for ever. */
	id: string;
	/** As a sentence goes on after “the public holidays of …”. */
	of: string;
	source: Source;
	/** Those of one year on the days they are kept, which may lie in the year before or after. */
	keptFor(year: number): readonly Holiday[];
};

type Names = ReadonlyMap<Day, string>;
const known = new WeakMap<Holidays, Map<number, Names>>();

/** The name of the holiday that is kept on that day; `null`: none, or the place's holidays are not known. */
export function holidayOn(holidays: Holidays | null, on: Day): string | null {
	return holidays && (namesOf(holidays, Number(on.slice(0, 4))).get(on) ?? null);
}

/** Worked out once a year: a caseload of 2,000 asks for 100,000 days. */
function namesOf(holidays: Holidays, year: number): Names {
	const years = known.get(holidays) ?? new Map<number, Names>();
	known.set(holidays, years);
	const before = years.get(year);
	if (before) return before;
	const kept = [year - 1, year, year + 1].flatMap((each) => holidays.keptFor(each));
	const names = new Map(kept.map(({ on, name }) => [on, name]));
	years.set(year, names);
	return names;
}

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
