/**
 * The days of the plan. Notice counts back from the last session; where there is less time than custom
 * asks for, the plan is made from the days there are. Nothing is due before the plan was made, before
 * its cause, or on a free day.
 */
import type { Due, Situation, StepId } from '$lib/domain/rules';
import {
	counted,
	daysLeft,
	due,
	dueToTell,
	isLeftOut,
	isTold,
	lastSessionSaid,
	milestones,
	tellBy,
	toldOn
} from '$lib/domain/rules';
import { addDays, daysBetween, earlier, later, latest, type Day } from '$lib/domain/days/day';

/** So many days after this ending began. */
export const afterBeginning =
	(days: number, why: string) =>
	(situation: Situation): Due =>
		due(situation, addDays(situation.begunOn, days), situation.begunOn, why);

/** By so many days after this ending began, and in time for the telling. */
export const beforeTelling = (days: number, why: string) => (situation: Situation) => {
	const { begunOn } = situation;
	const on = earlier(addDays(begunOn, days), dueToTell(situation)?.on ?? addDays(begunOn, days));
	return due(situation, on, begunOn, why);
};

/** So many days after the first attempt to reach them, or after the day on which it is planned. */
export const afterFirstCall = (days: number, why: string) => (situation: Situation) => {
	const called = situation.ended(milestones.called)?.happenedOn ?? situation.begunOn;
	return due(situation, addDays(called, days), called, why);
};

/** How long a letter with a day to answer by leaves them (docs/standards.md C.4: ten to fourteen days). */
const ANSWER_DAYS = 14;

/** The letter that ends the attempts: four weeks after the first call, and never before the day they have to answer by. */
export function letterAfterAttempts(situation: Situation): Due {
	const planned = afterFirstCall(28, 'Four weeks after the first call.')(situation);
	const warned = situation.ended(milestones.warned)?.happenedOn ?? null;
	const answerBy = warned && addDays(warned, ANSWER_DAYS);
	if (answerBy === null || answerBy <= planned.on) return planned;
	return due(situation, answerBy, answerBy, 'Once the reply-by date has come.');
}

/** For what belongs to the conversation itself: by the day of telling, else at the next session. */
export function withTelling(situation: Situation): Due | null {
	if (situation.ended(milestones.told) === null) return tellBy(situation);
	const { byExecutor } = situation.reason;
	const told = byExecutor
		? 'Within a week of telling them.'
		: 'At the session after you told them.';
	const why = isTold(situation) ? told : 'When you speak with them next.';
	return afterStep(milestones.told, 7, why)(situation);
}

/** So many days, or a share of those there are where this is less. `why` is said of the days, `short` of the share. */
type Share = { days: number; share: number; why: string; short?: string };

/** So many days after telling, or that share of the days until the last session where this is less. */
export const afterTelling =
	({ days, share, why, short }: Share) =>
	(situation: Situation) => {
		const told = knownSince(situation);
		if (told === null) return null;
		const left = daysLeft(situation, told);
		const most = situation.lastSessionOn === null ? days : Math.floor(left * share);
		const count = Math.min(days, most);
		const usual = isLeftOut(situation) ? `${after(count, situation)}.` : why;
		const words = `${after(count, situation)}, since there are ${left} until the last session.`;
		return due(situation, addDays(told, count), told, count === days ? usual : (short ?? words));
	};

/** So many days before the last session, or that share of the days since telling where this is less. */
export const beforeLastSession =
	({ days, share, why, short }: Share) =>
	(situation: Situation) => {
		const told = knownSince(situation);
		const last = lastSession(situation);
		if (told === null || last === null) return null;
		if (last < told) return due(situation, told, told, pastLast(0, situation));
		const left = daysBetween(told, last);
		const back = Math.min(days, Math.floor(left * share));
		const words = `${counted(back, 'days')} before the last session: there are ${left} in all.`;
		return due(situation, addDays(last, -back), told, back === days ? why : (short ?? words));
	};

/** Two months before the last session, three for a client at risk, in short plans after the first third or quarter. */
export function offerReferralsBy(situation: Situation): Due | null {
	const { atRisk } = situation.case.client;
	const why = atRisk
		? 'Early, since this client is at risk.'
		: 'Well ahead: two months early, or two thirds of the days.';
	const how = atRisk ? { days: 90, share: 3 / 4 } : { days: 60, share: 2 / 3 };
	return beforeLastSession({ ...how, why, short: why })(situation);
}

/** So many days after the last session was held, or is planned. */
export const afterLastSession = (days: number, why: string) => (situation: Situation) => {
	const told = knownSince(situation);
	const last = situation.doneOn(milestones.sessionsHeld) ?? lastSession(situation);
	if (told === null || last === null) return null;
	if (last < told) return due(situation, addDays(told, days), told, pastLast(days, situation));
	return due(situation, addDays(last, days), last, why);
};

/** Since when they know; who was told before this ending began knows from its first day. */
function knownSince(situation: Situation): Day | null {
	const told = toldOn(situation);
	return told && later(told, situation.begunOn);
}

/** The last session: the day that is set, or a later one on which a closure session is planned. */
export function lastSession({ lastSessionOn, case: { sessions } }: Situation): Day | null {
	const planned = sessions.filter(({ standing }) => standing === 'planned');
	return lastSessionOn && latest([lastSessionOn, ...planned.map(({ plannedOn }) => plannedOn)]);
}

/** Whether somebody set that day, or planned a session: one that is only usual for the reason is no plan. */
export function isLastPlanned(situation: Situation): boolean {
	const isPlanned = situation.case.sessions.some(({ standing }) => standing === 'planned');
	return isPlanned || lastSessionSaid(situation) !== null;
}

function after(days: number, situation: Situation): string {
	const from = isLeftOut(situation) ? 'this ending began' : 'you tell them';
	return days === 0 ? `On the day ${from}` : `${counted(days, 'days')} after ${from}`;
}

function pastLast(days: number, situation: Situation): string {
	return `${after(days, situation)}: the day set for the last session is before that.`;
}

/** For what would have had its day before its cause. */
const sameDay = 'At once: the last session is set for an earlier day.';

/** So many days after another step ended; `null` while it is open. */
export const afterStep = (step: StepId, days: number, why: string) => (situation: Situation) => {
	const cause = situation.ended(step)?.happenedOn ?? null;
	return cause && due(situation, addDays(cause, days), cause, why);
};

/** The same, or by the last session where that comes first. */
export const afterStepInTime =
	(step: StepId, days: number, why: string) =>
	(situation: Situation): Due | null => {
		const cause = situation.ended(step)?.happenedOn ?? null;
		return cause && inTime(situation, situation.lastSessionOn, { cause, days, why });
	};

/** So many days after this ending began, or by the last session where somebody set an earlier day. */
export const afterBeginningInTime =
	(days: number, why: string) =>
	(situation: Situation): Due =>
		inTime(situation, lastSessionSaid(situation), { cause: situation.begunOn, days, why });

function inTime(
	situation: Situation,
	last: Day | null,
	{ cause, days, why }: { cause: Day; days: number; why: string }
): Due {
	if (last === null || last >= addDays(cause, days))
		return due(situation, addDays(cause, days), cause, why);
	const words = last <= cause ? sameDay : 'By the day of the last session.';
	return due(situation, last, cause, words);
}

/** On that day, once another step has ended; `null` while it is open or the day is not known. */
export function onceEnded(
	situation: Situation,
	step: StepId,
	on: Day | null,
	why: string
): Due | null {
	const cause = situation.ended(step)?.happenedOn ?? null;
	if (cause === null || on === null) return null;
	return due(situation, on, cause, on < cause ? sameDay : why);
}
