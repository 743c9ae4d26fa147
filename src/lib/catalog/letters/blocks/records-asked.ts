import type { Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import type { Jurisdiction } from '$lib/domain/rules/place';

/** The newest day on which they got in touch. */
export function askedOn({ case: { contacts } }: Situation): Day | null {
	const days = contacts.filter(({ by }) => by === 'them').map(({ happenedOn }) => happenedOn);
	return days.sort().at(-1) ?? null;
}

/** The law of the United States sets a therapist's own notes apart (45 CFR 164.524(a)(1)); elsewhere nothing is left out. */
export function keptApart(country: Jurisdiction['country']): string {
	return country === 'US'
		? 'Notes that a therapist writes for their own use and keeps apart are not a part of it, and the law lets me keep those. I have held back nothing else.'
		: 'I have held back nothing.';
}

/** Who hears complaints about records. */
export function overseer(country: Jurisdiction['country']): string {
	switch (country) {
		case 'US':
			return 'the Office for Civil Rights of the US Department of Health and Human Services';
		case 'GB':
			return 'the Information Commissioner’s Office';
		case 'AU':
			return 'the Office of the Australian Information Commissioner';
		default:
			return 'the privacy commissioner where you live';
	}
}
