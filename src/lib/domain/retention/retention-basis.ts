/** Four days with four names: last attended, last planned, ending agreed, file closed. */
import { earlier, later, type Day } from '$lib/domain/days/day';
import { isLastPlanned, lastSession } from '$lib/domain/path/notice-plan';
import type { Situation } from '$lib/domain/rules';
import {
	attendedOn as lastAttendedOn,
	diedOn,
	lastHeldOn,
	milestones as at,
	seenOn
} from '$lib/domain/rules';
import type { Basis } from './retention-day';
import { promisedOn } from './promised';

/** `null`: it has not come, or nobody knows. */
export type EndDays = {
	/** The last session they came to. */
	attendedOn: Day | null;
	/** The last session as it is planned. */
	plannedOn: Day | null;
	/** The day on which treatment ended, as agreed or said. */
	agreedOn: Day | null;
	/** The day the file was closed. */
	closedOn: Day | null;
};

export function endDays(situation: Situation): EndDays {
	const { client } = situation.case;
	const done = situation.doneOn(at.sessionsHeld);
	const held = lastHeldOn(situation);
	const attendedOn = lastAttendedOn(situation);
	const lastSeenOn = seenOn(situation);
	const closedOn = situation.doneOn(at.closed);
	/** After a leave treatment goes on. */
	const { deceased = null } = client.circumstances.includes('deceased')
		? client.circumstancesSince
		: {};
	const died = earlier<Day | null>(diedOn(situation.practice), deceased);
	const alive = (on: Day | null) => (died ? earlier(on ?? died, died) : on);
	const plannedOn = situation.reason.temporary ? null : alive(lastSession(situation));
	const former = client.standing === 'former';
	/** A day that is only usual for the reason was agreed by nobody. */
	const agreed = isLastPlanned(situation) ? plannedOn : null;
	const promised = closedOn && promisedOn(situation);
	const endedOn = done
		? held
		: closedOn && alive(later(later(lastSeenOn, promised), earlier(agreed ?? closedOn, closedOn)));
	return {
		attendedOn,
		plannedOn,
		agreedOn: endedOn ?? (former ? (client.endedOn ?? lastSeenOn) : null),
		closedOn
	};
}

/** By which day the client died, where treatment went on until then; `null`: they live, or it had ended before. */
export function endedByDeath(situation: Situation): Day | null {
	const { circumstances, circumstancesSince } = situation.case.client;
	const died = circumstances.includes('deceased') ? (circumstancesSince['deceased'] ?? null) : null;
	const { agreedOn } = endDays(situation);
	return died && (agreedOn === null || agreedOn >= died) ? died : null;
}

/** The days a client's years count from: as recorded, else as planned. */
export function retentionBasis(situation: Situation): Basis {
	const { plannedOn, agreedOn } = endDays(situation);
	const lastSeenOn = seenOn(situation);
	const planned = agreedOn === null && situation.case.client.standing !== 'former';
	const lastContactOn = planned ? later(lastSeenOn, plannedOn) : (lastSeenOn ?? agreedOn);
	return {
		endedOn: planned ? plannedOn : agreedOn,
		lastContactOn,
		lastEntryOn: later(notedOn(situation), lastContactOn),
		planned
	};
}

/** Whoever reads later the note that was made with the closing enters nothing. */
function notedOn(situation: Situation): Day | null {
	const closedOn = situation.doneOn(at.closed);
	const on = situation.doneOn(at.closingNote);
	return closedOn ? earlier(on ?? closedOn, closedOn) : on;
}
