/** On which days the closure sessions may be: in the usual slot, up to the last session, on no free day. */
import { suggestedSessions, type Suggestion } from './closure-sessions';
import { addDays, daysBetween, isWeekend, later, weekday, type Day } from '$lib/domain/days/day';
import { holidayOn } from '$lib/domain/days/holidays';
import type { ClosureSession } from '$lib/domain/records';
import { toldOn, type Situation } from '$lib/domain/rules';
import { sessionOn, usualGap } from './sessions';

export type ClosurePlan = {
	suggestion: Suggestion;
	/** The therapist's own number, else the suggested one. */
	count: number;
	/** Days for those that are not planned yet, the earliest first. */
	days: readonly Day[];
	/** Why fewer days are proposed than are wanted; `null`: there are as many. */
	short: string | null;
};

export function closurePlan(situation: Situation): ClosurePlan {
	const { client, sessions } = situation.case;
	const suggestion = suggestedSessions(situation);
	const count = client.closureSessions ?? suggestion.count;
	const wanted = Math.max(0, count - sessions.filter(isLive).length);
	const days = wanted === 0 ? [] : proposed(situation, wanted);
	return { suggestion, count, days, short: shortWhy(situation, wanted, days.length) };
}

/** So many sessions are planned at once at most. */
export const mostAtOnce = 26;

/** From the first day on, every so many weeks; a day that is planned or held already is left out. */
export function inRhythm(
	first: Day,
	count: number,
	everyWeeks: number,
	sessions: readonly ClosureSession[]
): Day[] {
	const taken = new Set(sessions.filter(isLive).map((each) => each.happenedOn ?? each.plannedOn));
	const days = Array.from({ length: count }, (_, i) => addDays(first, i * everyWeeks * 7));
	return days.filter((on) => !taken.has(on));
}

/** Planned, or held: it counts. */
export function isLive({ standing }: ClosureSession): boolean {
	return standing === 'planned' || standing === 'held';
}

function shortWhy(situation: Situation, wanted: number, found: number): string | null {
	const { lastSessionOn, today } = situation;
	if (found >= wanted) return null;
	if (stands(situation)) return 'This client’s plan is paused: no dates proposed.';
	if (lastSessionOn === null) return 'Set the day of the last session, and days are proposed.';
	if (lastSessionOn < today) return 'The day of the last session is past.';
	if (found === 0) return 'No day fits before the last session.';
	return found === 1
		? 'One day fits before the last session.'
		: `${found} days fit before the last session.`;
}

function stands({ circumstances }: Situation): boolean {
	return circumstances.some(({ stopsClock }) => stopsClock);
}

/** The widest spacing in which all of them fit, else as many as fit in the usual rhythm. */
function proposed(situation: Situation, wanted: number): readonly Day[] {
	if (situation.lastSessionOn === null || stands(situation)) return [];
	let found: Day[] = [];
	for (const gaps of spacings(situation, wanted)) {
		found = backFrom(situation, wanted, gaps);
		if (found.length === wanted) return found;
	}
	return found;
}

/** Days between two sessions at least; `last`: between the last ones, counted back. */
type Gaps = { days: number; last: readonly number[] };

/** Thinner towards the end where goals are reached; over months where there are many, and the practice goes on; else as usual. */
function spacings({ reason }: Situation, wanted: number): Gaps[] {
	const apart = (days: number): Gaps => ({ days, last: [] });
	if (reason.tapers) return [{ days: 7, last: [28, 14, 14] }, apart(14), apart(7)];
	return wanted >= 8 && !reason.practiceEnds ? [apart(14), apart(7)] : [apart(7)];
}

function backFrom(situation: Situation, wanted: number, gaps: Gaps): Day[] {
	const live = situation.case.sessions.filter(isLive);
	const usual = usualGap(situation.case.client) ?? 14;
	const first = later(situation.today, toldOn(situation) ?? situation.today);
	const found: Day[] = [];
	let on = lastDay(situation);
	while (on !== null && on >= first && found.length < wanted) {
		if (!isTaken(on, live)) found.unshift(on);
		const gap = gaps.last[Math.max(0, found.length - 1)] ?? gaps.days;
		on = dayBefore(situation, addDays(on, -Math.max(usual, gap)));
	}
	return found;
}

/** No second session within the same few days. */
function isTaken(on: Day, live: readonly ClosureSession[]): boolean {
	return live.some(({ plannedOn }) => Math.abs(daysBetween(plannedOn, on)) < 4);
}

/** The day the therapist set for this client, else the last usual slot before the practice's. */
function lastDay(situation: Situation): Day | null {
	const { lastSessionOn } = situation;
	if (lastSessionOn === null) return null;
	const own = situation.case.client.lastSessionOn !== null;
	return own ? workingDayBefore(situation, lastSessionOn) : dayBefore(situation, lastSessionOn);
}

/** How far back to look for a slot, and for any day at all. */
const SLOT_DAYS = 28;
const ANY_DAYS = 60;

/** The last usual slot up to that day, else the last working day; `null` where there is none near. */
function dayBefore(situation: Situation, on: Day): Day | null {
	const { case: joined, practice } = situation;
	if (joined.client.usualWeekday === null) return workingDayBefore(situation, on);
	const slots = { ...joined, sessions: [] };
	return back(
		on,
		SLOT_DAYS,
		(each) => !isFree(situation, each) && !!sessionOn(slots, each, practice)
	);
}

function workingDayBefore(situation: Situation, on: Day): Day | null {
	return back(on, ANY_DAYS, (each) => !isFree(situation, each));
}

function back(on: Day, most: number, fits: (each: Day) => boolean): Day | null {
	for (let days = 0; days < most; days += 1) {
		const each = addDays(on, -days);
		if (fits(each)) return each;
	}
	return null;
}

/** A weekend is free unless it holds their usual slot. */
function isFree({ practice, holidays, case: { client } }: Situation, on: Day): boolean {
	if (practice.daysOff.includes(on) || holidayOn(holidays, on) !== null) return true;
	return isWeekend(on) && client.usualWeekday !== weekday(on);
}
