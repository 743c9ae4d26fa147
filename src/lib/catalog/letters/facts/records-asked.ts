import type { Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';

/** The newest day on which they asked for their records: no other call is a request. */
export function askedOn({ case: { contacts } }: Situation): Day | null {
	const days = contacts
		.filter(({ result }) => result === 'askedForRecords')
		.map(({ happenedOn }) => happenedOn);
	return days.sort().at(-1) ?? null;
}
