/**
 * The days of the plan. Notice counts back from the last session; where there is less time than custom
 * asks for, the plan is made from the days there are. Nothing is due before the plan was made, before
 * its cause, or on a free day.
 */
import { addDays, addYears, daysBetween, earlier, later, type Day } from './day';
import { milestones } from './milestones';
import type { Practice } from './records';
import type { Due, Jurisdiction, Situation, Source } from './rules';
import { findWorkingDay } from './working-days';

/** Seen for so long, a client is told before the others (APA Monitor 2003: six months for the longest). */
const LONG_TERM_YEARS = 2;

/** First to be told: at risk, or seen for two years or more when the plan was made. */
export function toldFirst({ case: { client }, practice }: Situation): boolean {
	return client.atRisk || isLongTerm(client.startedOn, practice.plannedOn);
}

/** By when to tell this client: the day the therapist chose, else by the plan; `null` while no last session is set. */
export function tellBy(situation: Situation): Due | null {
	return telling(situation).due;
}

/** The day of telling: as it happened, or as it is planned, which is never in the past. */
export function toldOn(situation: Situation): Day | null {
	return telling(situation).on;
}

type Telling = { due: Due | null; on: Day | null };
const tellings = new WeakMap<Situation, Telling>();

/** Worked out once for a situation, since nearly every step asks for it. */
function telling(situation: Situation): Telling {
	const before = tellings.get(situation);
	if (before) return before;
	const due = dueToTell(situation);
	const happenedOn = situation.ended(milestones.told)?.happenedOn ?? null;
	const found = { due, on: happenedOn ?? (due && later(due.on, situation.today)) };
	tellings.set(situation, found);
	return found;
}

function dueToTell(situation: Situation): Due | null {
	const { lastSessionOn, place } = situation;
	const { tellOn } = situation.case.client;
	const from = beginsOn(situation);
	if (tellOn) return onWorkingDay(situation, tellOn, from, 'The day you chose for telling them.');
	if (lastSessionOn === null) return null;
	const left = Math.max(0, daysBetween(from, lastSessionOn));
	const first = toldFirst(situation);
	const asked = first ? place.notice.longTermDays : place.notice.days;
	const wait = left >= asked ? left - asked : lead(place, first, left);
	const why = left >= asked ? askedWhy(situation, first, asked) : shortWhy(first, asked, left);
	return onWorkingDay(situation, addDays(from, wait), from, why);
}

/** For what belongs to the conversation itself: by the day of telling, else at the next session. */
export function withTelling(situation: Situation): Due | null {
	if (situation.ended(milestones.told) === null) return tellBy(situation);
	return afterStep(situation, milestones.told, 7, 'At the session after you told them.');
}

/** So many days after telling, or that share of the days until the last session where this is less. */
export function afterTelling(
	situation: Situation,
	{ days, share, why }: { days: number; share: number; why: string }
): Due | null {
	const told = toldOn(situation);
	if (told === null) return null;
	const wait = Math.min(days, Math.floor(daysLeft(situation, told) * share));
	return due(situation, addDays(told, wait), told, why);
}

/** So many days before the last session, or that share of the days since telling where this is less. */
export function beforeLastSession(
	situation: Situation,
	{ days, share, why }: { days: number; share: number; why: string }
): Due | null {
	const told = toldOn(situation);
	if (told === null || situation.lastSessionOn === null) return null;
	const back = Math.min(days, Math.floor(daysLeft(situation, told) * share));
	return due(situation, addDays(later(situation.lastSessionOn, told), -back), told, why);
}

/** Two months before the last session, three for a client at risk, in short plans after the first third or quarter. */
export function offerReferralsBy(situation: Situation): Due | null {
	return beforeLastSession(
		situation,
		situation.case.client.atRisk
			? { days: 90, share: 3 / 4, why: 'Early, since this client is at risk.' }
			: {
					days: 60,
					share: 2 / 3,
					why: 'In good time: two months ahead, or two thirds of the days.'
				}
	);
}

/** So many days after the last session was held, or is planned. */
export function afterLastSession(situation: Situation, days: number, why: string): Due | null {
	const told = toldOn(situation);
	if (told === null || situation.lastSessionOn === null) return null;
	const last = later(situation.doneOn(milestones.sessionsHeld) ?? situation.lastSessionOn, told);
	return due(situation, addDays(last, days), last, why);
}

/** So many days after another step ended, by `noLaterThan` where that comes first; `null` while it is open. */
export function afterStep(
	situation: Situation,
	step: string,
	days: number,
	why: string,
	noLaterThan: Day | null = null
): Due | null {
	const cause = situation.ended(step)?.happenedOn ?? null;
	return (
		cause &&
		due(
			situation,
			earlier<Day>(addDays(cause, days), noLaterThan ?? addDays(cause, days)),
			cause,
			why
		)
	);
}

/** On that day, once another step has ended; `null` while it is open or the day is not known. */
export function onceEnded(
	situation: Situation,
	step: string,
	on: Day | null,
	why: string
): Due | null {
	const cause = situation.ended(step)?.happenedOn ?? null;
	return cause && on && due(situation, on, cause, why);
}

export type NoticeShortfall = { have: number; want: number; source: Source };

/** Days of notice there are, and how many custom asks for; `null` where there are enough, or no last session is set. */
export function noticeShortfall(practice: Practice, place: Jurisdiction): NoticeShortfall | null {
	if (practice.lastSessionOn === null) return null;
	const have = Math.max(0, daysBetween(practice.plannedOn, practice.lastSessionOn));
	const { days: want, source } = place.notice;
	return have < want ? { have, want, source } : null;
}

function isLongTerm(startedOn: Day | null, plannedOn: Day): boolean {
	return startedOn !== null && addYears(startedOn, LONG_TERM_YEARS) <= plannedOn;
}

/** A client who began after the plan was made is planned for from that day on. */
function beginsOn({ case: { client }, practice }: Situation): Day {
	return later(client.startedOn ?? practice.plannedOn, practice.plannedOn);
}

/** Days to wait where there are fewer than custom asks for: a week of sessions, and what can be kept is kept. */
function lead({ notice }: Jurisdiction, first: boolean, left: number): number {
	const kept = [notice.days, notice.floorDays].find((each) => each <= left) ?? 0;
	return Math.min(first ? 3 : 7, Math.floor(left / 8), left - kept);
}

function daysLeft({ lastSessionOn }: Situation, told: Day): number {
	return lastSessionOn === null ? 0 : Math.max(0, daysBetween(told, lastSessionOn));
}

function due(situation: Situation, on: Day, cause: Day, why: string): Due {
	return onWorkingDay(situation, on, later(cause, situation.practice.plannedOn), why);
}

/** A holiday is named only where it moved the day. */
function onWorkingDay(situation: Situation, on: Day, notBefore: Day, why: string): Due {
	const { holidays, practice } = situation;
	const found = findWorkingDay(on, notBefore, { daysOff: practice.daysOff, holidays });
	if (found.past === null) return { on: found.on, why };
	const moved = found.on < on ? 'Earlier' : 'Later';
	return { on: found.on, why: `${why} ${moved}, to leave ${found.past} free.` };
}

function askedWhy({ case: { client } }: Situation, first: boolean, asked: number): string {
	const back = `${asked} days before the last session`;
	if (!first) return `${back}: the notice usually advised.`;
	return client.atRisk
		? `${back}: a client at risk is told first.`
		: `${back}: seen for two years or more.`;
}

function shortWhy(first: boolean, asked: number, left: number): string {
	const when = first ? 'Among the first you tell' : 'In the first week of the plan';
	return `${when}: ${left} days are left, and ${asked} are usual.`;
}
