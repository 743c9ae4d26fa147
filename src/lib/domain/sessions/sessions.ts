/** Whom the therapist sees on a day: noted appointments first, then each client's usual slot. */
import {
	isInTreatment,
	listName,
	type Case,
	type Client,
	type Practice
} from '$lib/domain/records';
import { addDays, daysBetween, later, weekday, type Day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules';

export type Session = {
	case: Case;
	on: Day;
	/** `14:30`; `null` where no time is noted. */
	at: string | null;
	/** An appointment, not only the usual slot. */
	noted: boolean;
	/** Planned as a closure session. */
	closure: boolean;
};

/** The appointment that is to come; one that is past is none, whoever is seen no more. */
export const nextSeen = ({ nextSeenOn }: Pick<Client, 'nextSeenOn'>, today: Day): Day | null =>
	nextSeenOn !== null && nextSeenOn >= today ? nextSeenOn : null;

type Ends = Pick<Practice, 'lastSessionOn' | 'daysOff'>;

/** In the order of time; those without a time come last. */
export function sessionsOn(cases: readonly Case[], on: Day, practice: Ends): Session[] {
	return cases
		.map((case_) => sessionOn(case_, on, practice))
		.filter((session) => session !== null)
		.sort(byTime);
}

/** Closure sessions that are planned, the appointment that is noted and their own last session, where after that day. */
export function daysAhead({ client, sessions }: Pick<Case, 'client' | 'sessions'>, on: Day): Day[] {
	const planned = sessions.filter(({ standing }) => standing === 'planned');
	const days = [client.nextSeenOn, client.lastSessionOn, ...planned.map((each) => each.plannedOn)];
	return [...new Set(days.flatMap((day) => (day !== null && day > on ? day : [])))].sort();
}

/** Both days are in. */
export function sessionsBetween(
	cases: readonly Case[],
	from: Day,
	to: Day,
	practice: Ends
): Session[] {
	const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
	return days.flatMap((on) => sessionsOn(cases, on, practice));
}

/**
 * The session of one client that is expected on a day; `null`: none. No session is expected before the next
 * appointment, nor beside it or a planned closure session in their week. From then on, and where none is noted,
 * the usual slot counts.
 */
export function sessionOn(case_: Case, on: Day, practice: Ends): Session | null {
	const { client } = case_;
	if (!isInTreatment(client) || hasEnded(case_, on, practice)) return null;
	const session = { case: case_, on, at: client.usualTime, noted: true, closure: false };
	const planned = case_.sessions.filter(({ standing }) => standing === 'planned');
	const closure = planned.some(({ plannedOn }) => plannedOn === on);
	if (client.nextSeenOn === on) return { ...session, at: client.nextSeenAt ?? session.at, closure };
	if (closure) return { ...session, at: timeIn(client, on), closure };
	const inSameWeek = planned.some(({ plannedOn }) => weeksFrom(plannedOn, on) === 0);
	if (inSameWeek || !isInSlot(client, on) || practice.daysOff.includes(on)) return null;
	return { ...session, noted: false };
}

/** The usual time holds on the usual weekday alone. */
function timeIn({ usualWeekday, usualTime }: Client, on: Day): string | null {
	return usualWeekday === weekday(on) ? usualTime : null;
}

function hasEnded({ client, outcomes }: Case, on: Day, practice: Ends): boolean {
	const last = client.lastSessionOn ?? practice.lastSessionOn;
	const isClosed = outcomes.some(({ step }) => step === milestones.closed);
	return isClosed || (last !== null && on > last);
}

const weeksApart = { weekly: 1, fortnightly: 2, monthly: 4, asNeeded: null } as const;

/** Days between two sessions; weekly where nobody said, and `null` where there is no rhythm. */
export function usualGap({ frequency }: Client): number | null {
	const weeks = weeksApart[frequency ?? 'weekly'];
	return weeks === null ? null : weeks * 7;
}

function isInSlot(client: Client, on: Day): boolean {
	const { usualWeekday, nextSeenOn, startedOn } = client;
	const every = weeksApart[client.frequency ?? 'weekly'];
	if (usualWeekday !== weekday(on) || every === null) return false;
	if (startedOn !== null && on < startedOn) return false;
	if (nextSeenOn !== null && (on < nextSeenOn || weeksFrom(nextSeenOn, on) === 0)) return false;
	return every === 1 || isInTurn(later(nextSeenOn, client.lastSeenOn), on, every);
}

/** Counted from the last known session; where none is known it may be any week, and none is left out. */
function isInTurn(known: Day | null, on: Day, every: number): boolean {
	if (known === null || known === on) return true;
	const weeks = weeksFrom(known, on);
	return weeks > 0 && weeks % every === 0;
}

/** Weeks, from Monday on, between the weeks of two days. */
const weeksFrom = (from: Day, to: Day): number => daysBetween(mondayOf(from), mondayOf(to)) / 7;

const mondayOf = (on: Day): Day => addDays(on, -((weekday(on) + 6) % 7));

function byTime(a: Session, b: Session): number {
	const [x, y] = [a.at ?? '99', b.at ?? '99'];
	if (x !== y) return x < y ? -1 : 1;
	return listName(a.case.client).localeCompare(listName(b.case.client));
}
