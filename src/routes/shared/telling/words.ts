import { weekday, writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { Need } from '$lib/domain/path/telling';
import words from './words.json';

/** “Monday, November 23, 2026”. */
export function writeWeekday(on: Day, region: Region): string {
	return `${words.weekdays[weekday(on)]}, ${writeDay(on, region)}`;
}

export const needs: Record<Need, string | null> = words.needs;

/** The days that words for telling name, written out; `null` where none is set. */
export function spokenDates(practice: Practice, lastSessionOn: Day | null, third = '') {
	const { closingOn, returnFromOn, returnByOn, regionStyle } = practice;
	const write = (on: Day | null) => on && writeDay(on, regionStyle);
	const [from, by] = [write(returnFromOn), write(returnByOn)];
	return {
		lastSession: write(lastSessionOn),
		closing: write(closingOn),
		third: third.trim() || null,
		back: from && by ? `between ${from} and ${by}` : by && `by ${by}`
	};
}
