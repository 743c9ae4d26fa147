import type { Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import type { Country } from '$lib/domain/rules/country';

/** The newest day on which they asked for their records: no other call is a request. */
export function askedOn({ case: { contacts } }: Situation): Day | null {
	const days = contacts
		.filter(({ result }) => result === 'askedForRecords')
		.map(({ happenedOn }) => happenedOn);
	return days.sort().at(-1) ?? null;
}

/** What a copy holds, where the law sets a therapist's own notes apart: nobody knows what will be enclosed. */
export function keptApart({ setsNotesApart }: Country): string {
	return setsNotesApart
		? ' Notes that a therapist wrote for their own use and kept apart are not a part of it: the law lets those be kept.'
		: '';
}
