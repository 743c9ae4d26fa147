import { later, type Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules';

/** Whether what there is to tell has changed since their ending began, so that a paper may say what no longer holds. */
export function hasMoved({ begunOn, case: { client }, practice }: Situation): boolean {
	const movedOn = later<Day | null>(client.newsMovedOn, practice.newsMovedOn);
	return movedOn !== null && movedOn >= begunOn;
}
