import { writeDay, type Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';

/** The days of a letter, written out. Blocks stand only where `missing` found nothing, so the days are known. */
export function dates({ practice, lastSessionOn }: Situation) {
	const write = (on: Day | null) => (on === null ? '' : writeDay(on, practice.regionStyle));
	return {
		closing: write(practice.closingOn),
		last: write(lastSessionOn),
		askMeUntil: write(practice.askMeUntilOn)
	};
}
