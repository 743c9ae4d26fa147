import { dayOf, type Day } from '$lib/domain/days/day';
import { column as cellsOf, type Table } from './table';

/** How a column writes its days; `ISO`: no day in it can be read in two ways. */
export type DayOrder = 'US' | 'GB' | 'ISO';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The order that the column itself proves by a number above twelve; `ambiguous` where nothing does, or
 * where two cells prove the opposite. Then the therapist is asked.
 */
export function dayOrder(table: Table, column: number): DayOrder | 'ambiguous' {
	const readings = cellsOf(table, column)
		.map((cell) => bothWays(cell, 2099))
		.filter(({ US, GB }) => US !== GB);
	if (readings.length === 0) return 'ISO';
	const onlyUS = readings.some(({ GB }) => GB === null);
	const onlyGB = readings.some(({ US }) => US === null);
	if (onlyUS === onlyGB) return 'ambiguous';
	return onlyUS ? 'US' : 'GB';
}

/**
 * The day of a cell, its time of day dropped; `null` when it is no day in this order.
 * A year of two figures is the latest such year up to `latestYear`.
 */
export function readDay(text: string, order: DayOrder, latestYear: number): Day | null {
	const { US, GB } = bothWays(text, latestYear);
	if (order === 'US') return US;
	if (order === 'GB') return GB;
	return US === GB ? US : null;
}

/** The time of day in a cell such as “11/24/2026 2:30 PM”, as `14:30`; `null` when it has none. */
export function readTime(text: string): string | null {
	const found = /\b(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([ap])\.?m)?/i.exec(text);
	if (!found) return null;
	const half = found[3]?.toLowerCase();
	const hour = half ? (Number(found[1]) % 12) + (half === 'p' ? 12 : 0) : Number(found[1]);
	if (hour > 23 || Number(found[2]) > 59) return null;
	return `${String(hour).padStart(2, '0')}:${found[2]}`;
}

/** A day that may stand for none, or for one a hundred years before. */
export function isDoubtful(text: string, found: Day, thisYear: number): boolean {
	const century = Number(found.slice(0, 4)) - 100;
	const isShort = !/\d{4}/.test(text) && thisYear - century <= 110;
	return isShort || ['1900-01-01', '1901-01-01', '1899-12-30'].includes(found);
}

function bothWays(text: string, latestYear: number): { US: Day | null; GB: Day | null } {
	const sure = yearFirst(text) ?? named(text, latestYear);
	if (sure) return { US: sure, GB: sure };
	const found = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})(?=$|[\sT,])/.exec(text.trim());
	if (!found) return { US: null, GB: null };
	const year = wholeYear(found[4] ?? '', latestYear);
	const [a, b] = [Number(found[1]), Number(found[3])];
	return { US: dayOf(year, a, b), GB: dayOf(year, b, a) };
}

/** 2026-11-18, 2026/11/18 or 20261118. */
function yearFirst(text: string): Day | null {
	const found = /^(\d{4})([/.-]?)(\d{1,2})\2(\d{1,2})(?=$|[\sT,])/.exec(text.trim());
	if (!found || (found[2] === '' && found[0].length !== 8)) return null;
	return dayOf(Number(found[1]), Number(found[3]), Number(found[4]));
}

/** Nov 18, 2026, 18-Nov-26 or 2026 Nov 18, with or without the weekday's name. */
function named(text: string, latestYear: number): Day | null {
	const month = monthNames.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
	const last = /^(\d{4})\W+\p{L}+\W+(\d{1,2})(?!\d)/u.exec(text.trim());
	if (month > 0 && last) return dayOf(Number(last[1]), month, Number(last[2]));
	const rest = text.replace(/\d{1,2}:\d{2}.*$/, '');
	const found = /(\d{1,2})(?!\d)\D+(\d{4}|\d{2})(?!\d)/.exec(rest);
	if (month === 0 || !found) return null;
	return dayOf(wholeYear(found[2] ?? '', latestYear), month, Number(found[1]));
}

function wholeYear(figures: string, latestYear: number): number {
	const year = Number(figures);
	if (figures.length === 4) return year;
	return 2000 + year > latestYear ? 1900 + year : 2000 + year;
}
