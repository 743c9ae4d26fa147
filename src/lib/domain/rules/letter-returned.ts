import { later, type Day } from '$lib/domain/days/day';
import type { Situation } from './ending';

/** The newest day since this ending began on which a letter came back; `null`: none did. */
export function letterReturnedOn({ case: { contacts }, begunOn }: Situation): Day | null {
	return contacts
		.filter(({ result, happenedOn }) => result === 'returned' && happenedOn >= begunOn)
		.reduce<Day | null>((newest, { happenedOn }) => later(newest, happenedOn), null);
}
