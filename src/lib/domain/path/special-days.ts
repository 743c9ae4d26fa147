/** Days that count from a special situation, and what cannot wait. */
import type { CircumstanceId } from '$lib/domain/rules/ids';
import { addDays, later, type Day } from '$lib/domain/days/day';
import { atOnce, due } from '$lib/domain/rules/due';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';
import type { Due } from '$lib/domain/rules/step';

/** The day from which what this special situation brings counts: it was ticked then, or the ending began. */
function since({ case: { client }, begunOn }: Situation, circumstance: CircumstanceId): Day {
	return later(client.circumstancesSince[circumstance] ?? begunOn, begunOn);
}

/** So many days after that special situation was ticked. */
export function afterTicking(
	situation: Situation,
	circumstance: CircumstanceId,
	days: number,
	why: string
): Due {
	const from = since(situation, circumstance);
	return due(situation, addDays(from, days), from, why);
}

/** What cannot wait: so many days after this ending began, or the special situation that asks for it. */
export function withoutDelay(
	situation: Situation,
	circumstance: CircumstanceId | null,
	days: number,
	why: string
): Due {
	const from = circumstance && has(situation, circumstance) ? since(situation, circumstance) : null;
	return atOnce(situation, from ?? situation.begunOn, days, why);
}
