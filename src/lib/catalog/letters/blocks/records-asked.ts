import type { Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import type { Country } from '$lib/domain/rules/country';

/** The newest day on which they got in touch. */
export function askedOn({ case: { contacts } }: Situation): Day | null {
	const days = contacts.filter(({ by }) => by === 'them').map(({ happenedOn }) => happenedOn);
	return days.sort().at(-1) ?? null;
}

/** Whether the law sets a therapist's own notes apart; elsewhere nothing is left out. */
export function keptApart({ setsNotesApart }: Country): string {
	return setsNotesApart
		? 'Notes that a therapist writes for their own use and keeps apart are not a part of it, and the law lets me keep those. I have held back nothing else.'
		: 'I have held back nothing.';
}
