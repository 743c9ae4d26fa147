/** Sessions that took place: held and recorded, or noted as a day of the past; never one that was only planned. */
import { later, type Day } from '$lib/domain/days/day';
import type { Situation } from './ending';
import { milestones } from './milestones';

type Facts = Pick<Situation, 'case' | 'doneOn'>;

export function lastHeldOn({ case: { sessions }, doneOn }: Facts): Day | null {
	return sessions.reduce<Day | null>(
		(day, each) => (each.standing === 'held' ? later(day, each.happenedOn) : day),
		doneOn(milestones.sessionsHeld)
	);
}

/** The last session they came to; `null`: nobody knows. */
export function attendedOn(facts: Facts): Day | null {
	return later(facts.case.client.lastSeenOn, lastHeldOn(facts));
}
