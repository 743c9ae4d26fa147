/** The kinds of values that stand in records. */
import * as v from 'valibot';
import { parseDay, type Day } from '$lib/domain/days/day';

export const line = v.pipe(v.string(), v.maxLength(300));
export const prose = v.pipe(v.string(), v.maxLength(6000));
export const days = v.custom<Day>(
	(x) => typeof x === 'string' && parseDay(x) !== null,
	'not a day'
);
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** SHA-256 of a sealed file of the vault, in hex. */
export const file = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
