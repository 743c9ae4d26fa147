import { dayOf, type Day } from '$lib/domain/days/day';
import { atOnce, each, type Steps } from './steps';
import type { Table } from './table';

/** How a column writes its days; `ISO`: no day in it can be read in two ways. */
export type DayOrder = 'US' | 'GB' | 'ISO';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'
	.split(' ')
	.map((name) => new RegExp(`\\b${name}`, 'i'));
const proved = new WeakMap<Table['rows'], Map<number, DayOrder | 'ambiguous'>>();

/**
 * The order that the column itself proves by a number above twelve; `ambiguous` where nothing does, or
 * where two cells prove the opposite. Then the therapist is asked.
 */
export function dayOrder(table: Table, column: number): DayOrder | 'ambiguous' {
	return atOnce(proving(table, column));
}

/** The same cell by cell; what was proved once is known. */
export function* proving({ rows }: Table, column: number): Steps<DayOrder | 'ambiguous'> {
	const known = proved.get(rows) ?? new Map<number, DayOrder | 'ambiguous'>();
	proved.set(rows, known);
	const before = known.get(column);
	if (before) return before;
	const readings = yield* each(rows, ({ cells }) => bothWays(cells[column] ?? '', 2099));
	const two = readings.filter(({ US, GB }) => US !== GB);
	const onlyUS = two.some(({ GB }) => GB === null);
	const onlyGB = two.some(({ US }) => US === null);
	const proof = onlyUS === onlyGB ? 'ambiguous' : onlyUS ? 'US' : 'GB';
	const order = two.length === 0 ? 'ISO' : proof;
	known.set(column, order);
	return order;
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
	const month = months.findIndex((name) => name.test(text)) + 1;
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
