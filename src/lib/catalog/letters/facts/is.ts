import { writeDay, type Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';

/** A fact that holds of a situation, or not. */
export const is =
	<H = Situation>(holds: (here: H) => boolean) =>
	({ here }: { here: H }): boolean =>
		holds(here);

/** A day that is written out; empty: not known. */
export const on =
	<H extends Pick<Situation, 'practice'> = Situation>(find: (here: H) => Day | null | undefined) =>
	({ here }: { here: H }): string =>
		written(find(here) ?? null, here);

export function written(day: Day | null, { practice }: Pick<Situation, 'practice'>): string {
	return day === null ? '' : writeDay(day, practice.regionStyle);
}

/** Whether something is before this day. */
export const isPast = (on: Day | null, { today }: Pick<Situation, 'today'>): boolean =>
	on !== null && on < today;
