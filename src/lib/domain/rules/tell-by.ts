/** By when to tell each client. Where there is less time than custom asks for, it is made from the days there are. */
import {
	addDays,
	addYears,
	daysBetween,
	later,
	weekday,
	writeDay,
	type Day
} from '$lib/domain/days/day';
import { keptWith } from '$lib/domain/days/remembered';
import { atOnce, daysLeft, due, onWorkingDay } from './due';
import { afterGates } from './gates';
import type { Notice } from './place';
import { triedInVain } from './heard';
import { milestones } from './milestones';
import { counted } from './rule-words';
import { OWN_DAYS, OWN_LONG_TERM_DAYS, ownNotice } from './own-numbers';
import type { Client } from '$lib/domain/records';
import type { Situation } from './ending';
import { waiver } from './standing';
import type { Due } from './step';

/** A leave is told of sixty days ahead, to everybody alike (docs/standards.md D.1, L03). */
const leaveNotice = { days: 60, longTermDays: 60, floorDays: 0 };

/** Seen for so long, a client is told before the others (APA Monitor 2003: six months for the longest). */
const LONG_TERM_YEARS = 2;

/** First to be told: at risk, or seen for two years or more when the plan was made. */
export function toldFirst({ case: own, practice }: Pick<Situation, 'case' | 'practice'>): boolean {
	return own.client.atRisk || isLongTerm(own.client.startedOn, practice.plannedOn);
}

/** By when to tell this client: the day the therapist chose, else by the plan; `null` while no last session is set. */
export const tellBy = (situation: Situation): Due | null => telling(situation).due;

/**
 * The day of telling: as it happened, or as it is planned. Where nobody has to be told, it is the day this ending
 * began. It never hangs on today: what follows would slide from day to day.
 */
export const toldOn = (situation: Situation): Day | null => telling(situation).on;

/** Worked out once for a situation, since nearly every step asks for it. */
const telling = keptWith((situation: Situation): { due: Due | null; on: Day | null } => {
	const due = nextTry(situation, afterGates(situation, milestones.told, dueToTell(situation)));
	const happenedOn = situation.ended(milestones.told)?.happenedOn ?? null;
	const planned = isLeftOut(situation) ? situation.begunOn : (due?.on ?? null);
	return { due, on: happenedOn ?? planned };
});

/** Whoever was not reached is called again, from that day on. */
function nextTry(situation: Situation, planned: Due | null): Due | null {
	const { case: own, news, practice, reason } = situation;
	const last = triedInVain(own, milestones.told, news)?.happenedOn ?? null;
	if (last === null || planned === null || planned.on > last) return planned;
	const why = `Not reached on ${writeDay(last, practice.regionStyle)}: try again.`;
	return reason.byExecutor ? { on: last, why } : due(situation, last, last, why);
}

/** Nobody has to be told: they know, or it is theirs. Whom somebody tried in vain to tell is still to be told. */
export function isLeftOut(situation: Situation): boolean {
	const { case: own, news } = situation;
	const isOpen = situation.ended(milestones.told) === null;
	const isTried = triedInVain(own, milestones.told, news) !== null;
	return isOpen && !isTried && waiver(situation, milestones.told) !== null;
}

/** By when to tell where nothing has to come first. */
export function dueToTell(situation: Situation): Due | null {
	const { lastSessionOn, place } = situation;
	const { tellOn } = situation.case.client;
	const from = situation.begunOn;
	if (situation.reason.byExecutor) return byExecutor(situation);
	if (tellOn) return onWorkingDay(situation, tellOn, from, 'The day you chose for telling them.');
	if (!situation.reason.practiceEnds && !situation.reason.temporary) return promptly(situation);
	if (lastSessionOn === null) return null;
	const left = Math.max(0, daysBetween(from, lastSessionOn));
	const first = toldFirst(situation);
	const notice = situation.reason.temporary
		? leaveNotice
		: ownNotice(place.notice, situation.practice.overrules);
	const planned = (first: boolean): Due => {
		const asked = first ? notice.longTermDays : notice.days;
		const wait = left >= asked ? left - asked : lead(notice, first, left);
		const why = left >= asked ? askedWhy(situation, first, asked) : shortWhy(first, asked, left);
		return { on: addDays(from, wait), why };
	};
	const usual = planned(false);
	const due = first ? onceMarked(situation, planned(true), usual) : usual;
	return onWorkingDay(situation, due.on, from, due.why);
}

/** Whoever was marked at risk in the course of it is told first from that day on, and never later for it. */
function onceMarked({ case: { client }, practice }: Situation, first: Due, usual: Due): Due {
	const markedOn = client.atRisk && client.circumstancesSince['at-risk'];
	if (!markedOn || markedOn <= first.on || isLongTerm(client.startedOn, practice.plannedOn))
		return first;
	if (usual.on <= markedOn) return usual;
	return { on: markedOn, why: 'From the day you marked them at risk: they are told first.' };
}

/** Hours and days count, free ones too (docs/standards.md E03, E04, E06); nobody hears it after they would have come. */
function byExecutor(here: Situation): Due {
	const { client } = here.case;
	const begunOn = saidSince(here);
	const seenOn = nextSeen(client, begunOn);
	if (seenOn !== null && seenOn <= addDays(begunOn, 1))
		return { on: begunOn, why: 'At once: they came, or would come, that day or the next.' };
	const usual = client.atRisk
		? { on: addDays(begunOn, 1), why: 'Within a day: a client at risk is called in person.' }
		: { on: addDays(begunOn, 3), why: 'Within three days: everybody hears it by phone.' };
	const { tellOn } = client;
	const planned = tellOn ? { on: tellOn, why: 'The day you chose for telling them.' } : usual;
	if (seenOn === null || seenOn > planned.on) return planned;
	return { on: addDays(seenOn, -1), why: 'The day before they would come.' };
}

/** Who heard of an illness, and is to hear of a death, hears it as soon after the change as all did at first. */
function saidSince({ begunOn, known, practice }: Situation): Day {
	const isOther = known.knows === 'anotherKind' && known.told?.said?.kind === 'clinicianGone';
	return later<Day>(begunOn, (isOther && practice.newsMovedOn) || begunOn);
}

/** The appointment that is noted, one at which nobody was there too; else the next day of their usual slot. */
export function nextSeen({ nextSeenOn, usualWeekday }: Client, from: Day): Day | null {
	const slot = usualWeekday === null ? null : (usualWeekday - weekday(from) + 7) % 7;
	return nextSeenOn ?? (slot === null ? null : addDays(from, slot));
}

/** An ending with one client is talked about as soon as it is decided (NASW 1.17(e): promptly). */
function promptly(situation: Situation): Due {
	const { begunOn, reason, lastSessionOn } = situation;
	if (reason.mayEndAtOnce)
		return atOnce(situation, begunOn, 0, 'On the day this ending began: it cannot wait.');
	const wait =
		lastSessionOn === null ? 7 : Math.min(7, Math.floor(daysLeft(situation, begunOn) / 8));
	const why = 'As soon as it is decided, so that there is time to talk.';
	return due(situation, addDays(begunOn, wait), begunOn, why);
}

function isLongTerm(startedOn: Day | null, plannedOn: Day): boolean {
	return startedOn !== null && addYears(startedOn, LONG_TERM_YEARS) <= plannedOn;
}

/** Days to wait where there are fewer than custom asks for: a week of sessions, and what can be kept is kept. */
function lead(notice: Omit<Notice, 'source'>, first: boolean, left: number): number {
	const kept = [notice.days, notice.floorDays].find((each) => each <= left) ?? 0;
	return Math.min(first ? 3 : 7, Math.floor(left / 8), left - kept);
}

function askedWhy(
	{ case: { client }, practice, reason }: Situation,
	first: boolean,
	asked: number
): string {
	if (reason.temporary) return `${asked} days before the leave begins, as is usual for one.`;
	const back = `${asked} days before the last session`;
	const own = (first ? OWN_LONG_TERM_DAYS : OWN_DAYS) in practice.overrules;
	if (own) return `${back}: your own number, not the usual one.`;
	if (!first) return `${back}: the notice usually advised.`;
	return client.atRisk
		? `${back}: a client at risk is told first.`
		: `${back}: seen for two years or more.`;
}

function shortWhy(first: boolean, asked: number, left: number): string {
	const when = first ? 'Among the first you tell' : 'In the first week of the plan';
	return `${when}: ${counted(left, 'days')} left, where ${asked} are usually advised.`;
}
