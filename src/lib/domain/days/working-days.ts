import { addDays, isWeekend, later, weekday, writeDay, type Day, type Region } from './day';
import { holidayOn, type Holidays } from './holidays';
import { keptWith } from './remembered';

/** What makes a day free beside the weekend: the therapist's own days off, and the holidays of the place. */
export type FreeDays = { daysOff: readonly Day[]; holidays: Holidays | null };

export const weekendsOnly: FreeDays = { daysOff: [], holidays: null };

/** The working day found for a day, and what was in its way: a holiday, the weekend or a day off; `null`: nothing was. */
export type Found = { on: Day; past: string | null };

/** “June 7, 2026 is a Sunday.” `null`: a working day, or a day of the week on which they usually come. */
export function restRemark(
	on: Day,
	free: FreeDays,
	region: Region,
	usualWeekday: number | null
): string | null {
	const holiday = holidayOn(free.holidays, on);
	if (holiday !== null) return `${writeDay(on, region)} is a public holiday: ${holiday}.`;
	if (free.daysOff.includes(on)) return `${writeDay(on, region)} is one of your days off.`;
	if (!isWeekend(on) || weekday(on) === usualWeekday) return null;
	return `${writeDay(on, region)} is a ${weekday(on) === 0 ? 'Sunday' : 'Saturday'}.`;
}

/** The day itself or the nearest working day before it; never before `notBefore`: then the next one after. */
export function workingDay(on: Day, notBefore: Day, free: FreeDays): Day {
	return findWorkingDay(on, notBefore, free).on;
}

export function findWorkingDay(on: Day, notBefore: Day, free: FreeDays): Found {
	const off = setOf(free.daysOff);
	let holiday: string | null = null;
	let rest: string | null = null;
	const isFree = (day: Day) => {
		const named = holidayOn(free.holidays, day);
		const own = isWeekend(day) ? 'the weekend' : off.has(day) ? 'your day off' : null;
		holiday ??= named;
		rest ??= own;
		return named !== null || own !== null;
	};
	const found = (day: Day): Found => ({ on: day, past: holiday ?? rest });
	for (let day = later(on, notBefore); day >= notBefore; day = addDays(day, -1)) {
		if (!isFree(day)) return found(day);
	}
	let day = notBefore;
	while (isFree(day)) day = addDays(day, 1);
	return found(day);
}

/** A practice's days off are one list for all its clients. */
const setOf = keptWith((days: readonly Day[]): ReadonlySet<Day> => new Set(days));
