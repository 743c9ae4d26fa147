import type { Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';

/** The first of the days that the therapist has named and that is still to come. */
export function nextWordOn({ practice, today }: Situation): Day | null {
	const named = [practice.returnFromOn, practice.returnByOn, practice.becomesClosingOn];
	return named.filter((on) => on !== null && on > today).sort()[0] ?? null;
}
