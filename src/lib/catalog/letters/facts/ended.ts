import type { Day } from '$lib/domain/days/day';
import { attendedOn, milestones, type Situation } from '$lib/domain/rules';

/** The last session that was held, once the sessions are over: a day that was only planned is no session. */
export function endedOn(situation: Situation): Day | null {
	const { case: own, ended, lastSessionOn } = situation;
	const { lastSeenOn } = own.client;
	const isPast = lastSessionOn !== null && lastSeenOn !== null && lastSeenOn >= lastSessionOn;
	return ended(milestones.sessionsHeld) || isPast ? attendedOn(situation) : null;
}
