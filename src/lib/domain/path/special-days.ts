/** Days that count from a special situation, and what cannot wait. */
import { addDays, type Day, later } from '$lib/domain/days/day';
import type { CircumstanceId, Situation } from '$lib/domain/rules';
import { atOnce, due, has, milestones } from '$lib/domain/rules';
import { afterBeginning } from './notice-plan';

/** The day from which what this special situation brings counts: it was ticked then, or the ending began. */
function since({ case: { client }, begunOn }: Situation, circumstance: CircumstanceId): Day {
	return later(client.circumstancesSince[circumstance] ?? begunOn, begunOn);
}

/** So many days after that special situation was ticked. */
export const afterTicking =
	(circumstance: CircumstanceId, days: number, why: string) => (situation: Situation) => {
		const from = since(situation, circumstance);
		return due(situation, addDays(from, days), from, why);
	};

/** What cannot wait: so many days after this ending began, or the special situation that asks for it. */
export const withoutDelay =
	(circumstance: CircumstanceId | null, days: number, why: string) => (situation: Situation) => {
		const ticked = circumstance && has(situation, circumstance);
		const from = ticked ? since(situation, circumstance) : situation.begunOn;
		return atOnce(situation, from, days, why);
	};

/** On the first day where the ending cannot wait, else within three days. */
export const beforeAnyWord = (first: string) => (situation: Situation) => {
	const isLate = situation.ended(milestones.told)?.outcome === 'done';
	const why = isLate ? 'They were told before this was done: do it now, or say why not.' : first;
	const { mayEndAtOnce } = situation.reason;
	return (mayEndAtOnce ? withoutDelay(null, 0, why) : afterBeginning(3, why))(situation);
};
