import { addDays, later, type Day } from '$lib/domain/days/day';
import { retention } from '$lib/domain/retention/retention';
import { retentionBasis } from '$lib/domain/retention/retention-basis';
import { wheres, type Situation } from '$lib/domain/rules';

/** The day to come until which the file is kept, where it is sure and no leave lets it grow; `null`: as long as the rules ask. */
export function keptUntilOn(situation: Situation): Day | null {
	const on = situation.reason.temporary ? null : keptOn(situation);
	return on !== null && on > situation.today ? on : null;
}

/** So soon before its last day, or any time after it, somebody may be told that a record is destroyed. */
const DUE = 90;
/** So long they have to ask for a copy, and so long there is to send it. */
const NOTICE = 60;
const SENDING = 14;

/** The day after which a record that was kept long enough may be destroyed; `null`: it is not due, not sure or on hold. */
export function destroyAfterOn(situation: Situation): Day | null {
	const { case: own, today } = situation;
	const on = own.client.legalHold ? null : keptOn(situation);
	if (on === null || on > addDays(today, DUE)) return null;
	return later(on, addDays(today, NOTICE));
}

/** By when they ask for a copy. */
export function askBeforeDestroyingOn(situation: Situation): Day | null {
	const on = destroyAfterOn(situation);
	return on && addDays(on, -SENDING);
}

/** As the therapist said, else as the rules say where they are sure. */
function keptOn(situation: Situation): Day | null {
	const { practice, place } = situation;
	const { client } = situation.case;
	const where = wheres(practice, [place]);
	const ruled = retention(client, retentionBasis(situation), where, practice.regionStyle);
	return client.keepUntilOn ?? (ruled.sure ? ruled.on : null);
}
