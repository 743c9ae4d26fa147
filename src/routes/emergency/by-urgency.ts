/** In what order to call, where somebody else has to. */
import { isInTreatment, type Case, type Practice } from '$lib/domain/records';
import { addDays, type Day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules';
import { sessionOn, sessionsBetween, type Session } from '$lib/domain/sessions/sessions';

/** A current client with the next session there is; `next` is `null` where none is in sight. */
export type Reached = {
	case: Case;
	next: Pick<Session, 'on' | 'at'> | null;
	/** A session of the last days of which nobody has recorded that it was held; `null`: none. */
	unseenOn: Day | null;
};

/** A noted appointment is asked after for so many days. */
const DAYS_BACK = 7;

/** Four weeks ahead a usual slot comes round for everybody. */
const DAYS_AHEAD = 28;

/**
 * Current clients whose file is open: at risk, then those whose last session nobody has recorded, then by next
 * session; those without one in sight come last, by name.
 */
export function byUrgency(cases: readonly Case[], today: Day, practice: Practice): Reached[] {
	const current = cases.filter(isCurrent);
	const ahead = addDays(today, DAYS_AHEAD);
	const first = new Map<Case, Reached['next']>();
	for (const session of sessionsBetween(current, today, ahead, practice)) {
		if (!first.has(session.case)) first.set(session.case, session);
	}
	return current
		.map((case_) => ({
			case: case_,
			next: first.get(case_) ?? noted(case_, today),
			unseenOn: unseen(case_, today, practice)
		}))
		.sort((a, b) => key(a).localeCompare(key(b)));
}

function isCurrent({ client, outcomes }: Case): boolean {
	return isInTreatment(client) && !outcomes.some(({ step }) => step === milestones.closed);
}

function noted({ client }: Case, today: Day): Reached['next'] {
	const { nextSeenOn: on, nextSeenAt: at } = client;
	return on && on >= today ? { on, at } : null;
}

function unseen(case_: Case, today: Day, practice: Practice): Day | null {
	const { nextSeenOn, lastSeenOn } = case_.client;
	const yesterday = addDays(today, -1);
	const isNoted = nextSeenOn !== null && nextSeenOn < today;
	const on = isNoted ? nextSeenOn : sessionOn(case_, yesterday, practice) && yesterday;
	if (on === null || on < addDays(today, -DAYS_BACK)) return null;
	return lastSeenOn !== null && lastSeenOn >= on ? null : on;
}

function key({ case: { client }, next, unseenOn }: Reached): string {
	const rank = client.atRisk ? 0 : unseenOn ? 1 : 2;
	return `${rank} ${next?.on ?? '9999'} ${next?.at ?? '99'} ${client.sortName ?? client.name}`;
}
