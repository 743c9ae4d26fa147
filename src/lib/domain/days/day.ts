import { addMonths as months, addYears as years } from 'date-fns';
import { remembered } from './remembered';

/** A calendar day, `YYYY-MM-DD`, just as `<input type="date">` gives it. Never a `Date`: a notice has no clock. */
export type Day = string & { readonly brand: 'Day' };

/** How days and paper look: `US` writes June 30, 2027 on Letter, `GB` writes 30 June 2027 on A4. */
export type Region = 'US' | 'GB';

/** How days and times are written: as on either side, or in Spanish. */
export type DayStyle = Region | 'ES';

/** Reads a day from a field or a file; `null` when empty or no real day (30 February). */
export function parseDay(text: string): Day | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
	if (!match) return null;
	return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of these three numbers; `null` when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
	if (year < 1850 || year > 2200) return null;
	const utc = new Date(Date.UTC(year, month - 1, date));
	if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== date) return null;
	return utc.toISOString().slice(0, 10) as Day;
}

/** A day written in code or a test. @throws when it is no real day. */
export function day(text: string): Day {
	const parsed = parseDay(text);
	if (!parsed) throw new Error(`${text}: not a date`);
	return parsed;
}

export function addDays(from: Day, count: number): Day {
	return dayAt(ordinal(from) + count);
}

/** The same date so many months later; the last day of the month where that date does not exist. */
export function addMonths(from: Day, count: number): Day {
	return fromLocal(months(local(from), count));
}

export function addYears(from: Day, count: number): Day {
	return fromLocal(years(local(from), count));
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return ordinal(to) - ordinal(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(of: Day): number {
	// January 1, 1970 was a Thursday.
	return (((ordinal(of) + 4) % 7) + 7) % 7;
}

export function isWeekend(of: Day): boolean {
	return weekday(of) % 6 === 0;
}

export function earlier<D extends Day | null>(a: D, b: D): D {
	if (a === null) return b;
	if (b === null) return a;
	return a < b ? a : b;
}

export function later<D extends Day | null>(a: D, b: D): D {
	if (a === null) return b;
	if (b === null) return a;
	return a > b ? a : b;
}

/** The last of those that are known; `null`: none is. */
export const latest = (days: readonly (Day | null)[]): Day | null =>
	days.reduce<Day | null>(later, null);

/** The first of those that are known; `null`: none is. */
export const earliest = (days: readonly (Day | null)[]): Day | null =>
	days.reduce<Day | null>(earlier, null);

const written = {
	US: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
	GB: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
	ES: new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' })
};
const weekdayInSpanish = new Intl.DateTimeFormat('es', { weekday: 'long', timeZone: 'UTC' });
const short = {
	US: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
	GB: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** June 30, 2027, 30 June 2027 or 30 de junio de 2027. */
export function writeDay(of: Day, region: DayStyle): string {
	return written[region].format(utc(of));
}

/** “Wednesday, June 30, 2027”, “Wednesday 30 June 2027” or “miércoles 30 de junio de 2027”. */
export function writeWeekday(of: Day, region: DayStyle): string {
	if (region === 'ES') return `${weekdayInSpanish.format(utc(of))} ${writeDay(of, region)}`;
	return `${weekdays[weekday(of)]}${region === 'US' ? ',' : ''} ${writeDay(of, region)}`;
}

/** 2:30 PM, 14:30 or 2:30 p. m., from `14:30`. */
export function writeTime(time: string, region: DayStyle): string {
	if (region === 'GB') return time;
	const hour = Number(time.slice(0, 2));
	const [before, after] = region === 'ES' ? ['a. m.', 'p. m.'] : ['AM', 'PM'];
	return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? before : after}`;
}

/** Jun 30, 2027 or 30 Jun 2027: for tables. */
export function shortDay(of: Day, region: Region): string {
	return short[region].format(utc(of));
}

/** Whole years lived on a day. */
export function ageOn(bornOn: Day, on: Day): number {
	const age = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
	return on.slice(5) < bornOn.slice(5) ? age - 1 : age;
}

function utc(of: Day): number {
	return Date.parse(of);
}

const HOURS_24 = 86_400_000;
// A caseload of 2,000 asks for 100,000 days at once, nearly all of them the same few hundred.
/** Days since January 1, 1970. */
const ordinal = remembered((of: Day) => utc(of) / HOURS_24);
const dayAt = remembered(
	(count: number) => new Date(count * HOURS_24).toISOString().slice(0, 10) as Day
);

function local(of: Day): Date {
	return new Date(Number(of.slice(0, 4)), Number(of.slice(5, 7)) - 1, Number(of.slice(8)));
}

function fromLocal(date: Date): Day {
	return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) as Day;
}
