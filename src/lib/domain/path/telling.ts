/**
 * In what order to tell everybody, spread over two weeks: by need, each on a day they are seen. Worked out,
 * never stored; a day the therapist chose is a fact of the client (`tellOn`) and stays.
 */
import { addDays, daysBetween, earliest, later, type Day } from '$lib/domain/days/day';
import { listName } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';
import {
	freeDays,
	isStillToTell,
	isToBeTold,
	milestones,
	nextSeen,
	tellBy,
	toldFirst
} from '$lib/domain/rules';
import { grouped } from '$lib/domain/days/grouped';
import { sessionOn, type Session } from '$lib/domain/sessions/sessions';
import { workingDay } from '$lib/domain/days/working-days';

/** Telling takes two weeks: news travels. */
const TELLING_DAYS = 14;
/** Sooner than this before it is due, telling would only leave a client waiting for the end. */
const EARLY_DAYS = 42;

/** Why somebody stands where they stand. `seenSoon`: expected today or tomorrow. `together`: with others of their group or home. */
export type Need = 'seenSoon' | 'atRisk' | 'longTerm' | 'together' | 'usual';

export type Telling = {
	situation: Situation;
	on: Day;
	/** The session expected that day; `null`: they are not seen then. */
	session: Session | null;
	/** By the therapist, not by the plan. */
	chosen: boolean;
	need: Need;
};

/** Everybody current who is not told yet, each once, in the order of telling from `beginOn` on. */
export function tellingPlan(situations: readonly Situation[], beginOn: Day): Telling[] {
	const open = situations.filter(isOpen);
	if (open.some(({ reason }) => reason.byExecutor)) return callList(open);
	// Those who know each other stand together; the circle whose need is greatest comes first.
	const circles = [...grouped(open.toSorted(byNeed), circleOf).values()];
	const days = tellingDays(situations, beginOn);
	const most = Math.ceil(circles.flat().length / Math.max(1, days.length));
	const load = new Map<Day, number>();
	const placed = circles.flatMap((circle) => {
		const on = dayFor(circle, days, load, most) ?? nextWorkingDay(circle, beginOn);
		load.set(on, (load.get(on) ?? 0) + circle.length);
		return circle.map((each) => telling(each, on, circle.length > 1));
	});
	return placed.sort(inOrder);
}

/** Whoever came or would come by tomorrow, then those at risk, then the rest: each on the day Today says, for nobody waits. */
function callList(open: readonly Situation[]): Telling[] {
	const seen = ({ case: { client }, begunOn }: Situation) =>
		`${nextSeen(client, begunOn) ?? '9'} ${client.nextSeenAt ?? client.usualTime ?? '99'}`;
	const calls = open.map((situation): Telling => {
		const { case: own, today } = situation;
		const soon = seen(situation) <= `${addDays(today, 1)} 99`;
		const need = soon ? 'seenSoon' : own.client.atRisk ? 'atRisk' : 'usual';
		const on = later(tellBy(situation)?.on ?? today, today);
		const session = [0, 1].map((days) => sessionOf(situation, addDays(on, days)));
		return {
			...{ situation, on, need, chosen: own.client.tellOn !== null },
			session: session.find((each) => each !== null) ?? null
		};
	});
	const rank = ({ need }: Telling) => ['seenSoon', 'atRisk', 'usual'].indexOf(need);
	return calls.sort(
		(a, b) =>
			daysBetween(b.on, a.on) ||
			rank(a) - rank(b) ||
			seen(a.situation).localeCompare(seen(b.situation)) ||
			byNeed(a.situation, b.situation)
	);
}

/** The first weeks of a plan, but no more than six weeks before the first day due. */
export function beginTellingOn(situations: readonly Situation[], today: Day): Day {
	const open = situations.filter((each) => isOpen(each) && each.case.client.tellOn === null);
	const due = earliest(open.map((each) => tellBy(each)?.on ?? null));
	return due === null ? today : later(today, addDays(due, -EARLY_DAYS));
}

/** The working days of the two weeks. */
export function tellingDays(situations: readonly Situation[], beginOn: Day): Day[] {
	const [any] = situations;
	if (!any) return [];
	const days = Array.from({ length: TELLING_DAYS }, (_, i) => addDays(beginOn, i));
	return days.filter((on) => workingDay(on, on, freeDays(any)) === on);
}

function isOpen(situation: Situation): boolean {
	return (
		situation.case.client.standing === 'current' &&
		isToBeTold(situation) &&
		isStillToTell(situation) &&
		situation.ended(milestones.closed) === null
	);
}

/** A group meets in one slot; a home is one address. */
function circleOf({ case: { client } }: Situation): string {
	const { format, usualWeekday, usualTime, street, postalCode } = client;
	if (format === 'group' && usualWeekday !== null) return `group ${usualWeekday} ${usualTime}`;
	const home = `${street} ${postalCode}`.trim().toLowerCase();
	return street && postalCode ? `home ${home}` : client.id;
}

/** The first day they are seen that is not full; who must be told first does not wait for that. */
function dayFor(
	circle: readonly Situation[],
	days: readonly Day[],
	load: ReadonlyMap<Day, number>,
	most: number
): Day | null {
	const last = earliest(circle.map(({ lastSessionOn }) => lastSessionOn));
	const open = days.filter((on) => last === null || on <= last);
	const seen = open.filter((on) => circle.some((each) => sessionOf(each, on) !== null));
	if (seen[0] && circle.some(toldFirst)) return seen[0];
	const from = seen.length > 0 ? seen : open;
	const loadOf = (on: Day) => load.get(on) ?? 0;
	return (
		from.find((on) => loadOf(on) < most) ??
		[...from].sort((a, b) => loadOf(a) - loadOf(b) || daysBetween(b, a))[0] ??
		null
	);
}

function nextWorkingDay([first]: readonly Situation[], beginOn: Day): Day {
	return first ? workingDay(beginOn, beginOn, freeDays(first)) : beginOn;
}

function telling(situation: Situation, proposedOn: Day, isTogether: boolean): Telling {
	const { client } = situation.case;
	const chosen = client.tellOn !== null && situation.ended(milestones.told) === null;
	const on = (chosen && tellBy(situation)?.on) || proposedOn;
	const first = toldFirst(situation) ? 'longTerm' : isTogether ? 'together' : 'usual';
	const need = client.atRisk ? 'atRisk' : first;
	return { situation, on, session: sessionOf(situation, on), chosen, need };
}

function sessionOf({ case: case_, practice }: Situation, on: Day): Session | null {
	return sessionOn(case_, on, practice);
}

/** At risk, then who must be told first, then the longest work. */
function byNeed(a: Situation, b: Situation): number {
	const [x, y] = [a.case.client, b.case.client];
	return (
		Number(y.atRisk) - Number(x.atRisk) ||
		Number(toldFirst(b)) - Number(toldFirst(a)) ||
		(x.startedOn ?? '9').localeCompare(y.startedOn ?? '9') ||
		listName(x).localeCompare(listName(y))
	);
}

function inOrder(a: Telling, b: Telling): number {
	return (
		daysBetween(b.on, a.on) ||
		(a.session?.at ?? '99').localeCompare(b.session?.at ?? '99') ||
		byNeed(a.situation, b.situation)
	);
}
