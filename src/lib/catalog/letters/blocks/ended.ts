import type { Day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';

/** The last session that was held, else the day that was set for it, once it is there. */
export function endedOn({ case: own, doneOn, lastSessionOn, today }: Situation): Day | null {
	const held = own.sessions.filter(({ standing }) => standing === 'held').map((s) => s.happenedOn);
	const last = held.sort().at(-1) ?? null;
	const done = doneOn(milestones.sessionsHeld);
	if (done) return last ?? done;
	return lastSessionOn !== null && lastSessionOn <= today ? lastSessionOn : null;
}
