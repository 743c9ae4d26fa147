import { addDays, isWeekend, later, type Day } from './day';
import { holidayOn, type Holidays } from './holidays';

/** What makes a day free beside the weekend: the therapist's own days off, and the holidays of the place. */
export type FreeDays = { daysOff: readonly Day[]; holidays: Holidays | null };

export const weekendsOnly: FreeDays = { daysOff: [], holidays: null };

/** The working day found for a day, and the holiday that was in its way; `null`: none was. */
export type Found = { on: Day; past: string | null };

/** The day itself or the nearest working day before it; never before `notBefore`: then the next one after. */
export function workingDay(on: Day, notBefore: Day, free: FreeDays): Day {
	return findWorkingDay(on, notBefore, free).on;
}

export function findWorkingDay(on: Day, notBefore: Day, free: FreeDays): Found {
	const off = setOf(free.daysOff);
	let past: string | null = null;
	const isFree = (day: Day) => {
		const holiday = holidayOn(free.holidays, day);
		past ??= holiday;
		return holiday !== null || isWeekend(day) || off.has(day);
	};
	for (let day = later(on, notBefore); day >= notBefore; day = addDays(day, -1)) {
		if (!isFree(day)) return { on: day, past };
	}
	let day = notBefore;
	while (isFree(day)) day = addDays(day, 1);
	return { on: day, past };
}

const sets = new WeakMap<readonly Day[], ReadonlySet<Day>>();

/** A practice's days off are one list for all its clients. */
function setOf(days: readonly Day[]): ReadonlySet<Day> {
	const set = sets.get(days) ?? new Set(days);
	sets.set(days, set);
	return set;
}
