import { later, type Day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import type { Basis } from './retention-day';
import type { Situation } from '$lib/domain/rules/ending';

/** The days a client's years count from: as recorded, else as planned. */
export function retentionBasis(situation: Situation): Basis {
	const { client, sessions } = situation.case;
	const held = sessions.reduce<Day | null>(
		(day, each) => (each.standing === 'held' ? later(day, each.happenedOn) : day),
		situation.doneOn(milestones.sessionsHeld)
	);
	const former = client.standing === 'former';
	const recorded = former ? (held ?? client.lastSeenOn) : endedOn(situation, held);
	const planned = recorded === null && !former;
	const ended = planned ? situation.lastSessionOn : recorded;
	const lastContactOn = later(client.lastSeenOn, ended);
	return {
		endedOn: ended,
		lastContactOn,
		lastEntryOn: later(situation.doneOn(milestones.closingNote), lastContactOn),
		planned
	};
}

/** Sessions held before the last one do not end it. */
function endedOn(situation: Situation, held: Day | null): Day | null {
	const done = situation.doneOn(milestones.sessionsHeld) ?? situation.doneOn(milestones.closed);
	return done === null ? null : later(held, done);
}
