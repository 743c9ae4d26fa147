import { styleOf } from '$lib/catalog/prose/spanish';
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules';

/** A fact that holds of a situation, or not. */
export const is =
	<H = Situation>(holds: (here: H) => boolean) =>
	({ here }: { here: H }): boolean =>
		holds(here);

/** A day that is written out; empty: not known. */
export const on =
	<H extends Written = Situation>(find: (here: H) => Day | null | undefined) =>
	({ here }: { here: H }): string =>
		written(find(here) ?? null, here);

type Written = Pick<Situation, 'practice' | 'inSpanish'>;

export function written(day: Day | null, here: Written): string {
	return day === null ? '' : writeDay(day, styleOf(here));
}

/** Whether something is before this day. */
export const isPast = (on: Day | null, { today }: Pick<Situation, 'today'>): boolean =>
	on !== null && on < today;
