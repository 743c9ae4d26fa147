/** Days on which they were seen: sessions held and recorded or noted as past, never only planned, and talks in person. */
import { later, latest, type Day } from '$lib/domain/days/day';
import type { Case } from '$lib/domain/records';
import { isUnsaid } from './concerned';
import type { Situation } from './ending';
import { milestones, spoken } from './milestones';

type Facts = Pick<Situation, 'case' | 'doneOn'>;

/** Of the sessions that were held. */
export const heldDays = (sessions: Case['sessions']): Day[] =>
	sessions.flatMap(({ standing, happenedOn }) => (standing === 'held' && happenedOn) || []);

export function lastHeldOn({ case: { sessions }, doneOn }: Facts): Day | null {
	return latest([...heldDays(sessions), doneOn(milestones.sessionsHeld)]);
}

/** The last session they came to; `null`: nobody knows. */
export function attendedOn(facts: Facts): Day | null {
	return later(facts.case.client.lastSeenOn, lastHeldOn(facts));
}

type Seen = Facts & Pick<Situation, 'practice' | 'minor'>;

/** The last day they were seen: at a session, or told or spoken to in person; `null`: nobody knows. */
export function seenOn(facts: Seen): Day | null {
	return latest([...metOn(facts), attendedOn(facts)]);
}

/** Whoever acts for an absent therapist has not seen them in treatment; in a child's name a parent may come. */
function metOn({ case: own, practice, minor }: Seen): Day[] {
	const { client, outcomes, contacts } = own;
	const talks = outcomes.filter(
		(each) =>
			spoken.some((step) => step === each.step) &&
			each.outcome === 'done' &&
			each.way === 'inPerson' &&
			each.said?.kind !== 'clinicianGone' &&
			(each.reached === null || each.reached.includes(client.id)) &&
			!isUnsaid(each, outcomes)
	);
	const meetings = contacts.filter(
		({ way, result, by, who }) =>
			way === 'inPerson' && who === null && (by === 'them' ? !minor : result === 'reached')
	);
	const { absentSinceOn } = practice;
	return [...talks, ...meetings].flatMap(({ happenedOn }) =>
		absentSinceOn === null || happenedOn < absentSinceOn ? happenedOn : []
	);
}
