/**
 * The days of the practice plan, from the days there are. What lies well after its beginning keeps its usual day;
 * what would lie before or right behind it is drawn together there, in the same order (docs/standards.md C.1).
 */
import { newCase, newClient } from '$lib/domain/records';
import { addDays, daysBetween, earlier, later, type Day } from '$lib/domain/days/day';
import type { Anchor, Context, Due, Situation, Task } from '$lib/domain/rules';
import { counted, onWorkingDay, situation, tellBy } from '$lib/domain/rules';
import table from '$lib/domain/rules/asked/anchors.json';

/** Below eight weeks the plan is a short one: clients first, in three days. */
const SHORT_DAYS = 56;
const FIRST_DAYS = 3;
/** In longer plans nothing but telling is due sooner than this, or an eighth of the days. */
const SETTLING_DAYS = 14;
/** What can wait is done within so many days after a closing at short notice. */
const AFTERWARDS_DAYS = 30;
/** The tasks of a long plan begin half a year ahead. */
const LONGEST_DAYS = 180;

export type PlanDays = {
	/** As it is for a client of whom nothing special is known. */
	usual: Situation;
	anchors: Readonly<Record<Anchor, Day | null>>;
	plannedOn: Day;
	/** From the plan to the last session, else to the closing day; 0 where that is past. */
	left: number;
	short: boolean;
};

export function planDays(context: Context): PlanDays {
	const { practice } = context;
	const { plannedOn, closingOn, lastSessionOn, returnFromOn, becomesClosingOn } = practice;
	const usual = anyone(context, false);
	const notBefore = (day: Day | null) => day && later(day, plannedOn);
	const anchors = {
		closing: notBefore(closingOn ?? lastSessionOn),
		lastSession: notBefore(lastSessionOn ?? closingOn),
		firstTelling: lastSessionOn && (tellBy(anyone(context, true))?.on ?? null),
		telling: lastSessionOn && (tellBy(usual)?.on ?? null),
		plan: plannedOn,
		takingOver: plannedOn,
		return: notBefore(returnFromOn),
		turning: notBefore(becomesClosingOn)
	};
	const left = anchors.lastSession ? daysBetween(plannedOn, anchors.lastSession) : 0;
	return { usual, anchors, plannedOn, left, short: left < SHORT_DAYS };
}

/** On a working day, not before the plan or `cause`; `null` while the day it counts from is not set. */
export function taskDue(task: Task, offset: number, days: PlanDays, cause: Day | null): Due | null {
	if (task.from === 'takingOver') return afterTakingOver(offset, days);
	const aim = shortAim(task, offset, days) ?? aimOf(task, offset, days);
	if (aim === null) return null;
	const notBefore = later(cause ?? days.plannedOn, days.plannedOn);
	return onWorkingDay(days.usual, aim.on, notBefore, aim.why);
}

/** Hours and days count, free ones too. */
function afterTakingOver(offset: number, { plannedOn }: PlanDays): Due {
	const why =
		offset === 0 ? 'On the day you took over.' : `${offsetWords(offset, 'you took over')}.`;
	return { on: addDays(plannedOn, offset), why };
}

/** The day a short plan gives, where it is another than usual. */
function shortAim(task: Task, offset: number, days: PlanDays): Due | null {
	const { left, plannedOn } = days;
	const anchor = days.anchors[task.from];
	if (!days.short || anchor === null || offset > 7) return null;
	const only = `${left} days are left`;
	switch (task.inShortPlans) {
		case 'first': {
			const on = addDays(plannedOn, Math.min(FIRST_DAYS, left));
			const usually = addDays(anchor, offset);
			if (usually >= plannedOn && usually <= on) return null;
			return { on, why: `In the first three days, since only ${only}.` };
		}
		case 'halfTime':
			return { on: addDays(plannedOn, Math.floor(left / 2)), why: `Halfway, since only ${only}.` };
		case 'afterwards':
			if (offset > 0) return null;
			return {
				on: addDays(anchor, AFTERWARDS_DAYS),
				why: `It can wait until ${AFTERWARDS_DAYS} days after ${anchorWords(task, days)}, since only ${only}.`
			};
		case 'inOrder':
			return null;
	}
}

function aimOf(task: Task, offset: number, days: PlanDays): Due | null {
	const anchor = days.anchors[task.from];
	if (anchor === null) return null;
	const usually = addDays(anchor, offset);
	const words = offsetWords(offset, anchorWords(task, days));
	const on = isTelling(task)
		? notAfterTheEnd(usually, days)
		: later(usually, soonest(offset, anchor, days));
	if (on <= usually) return { on, why: `${words}.` };
	return { on, why: `${words} is usual; this plan begins later.` };
}

const isTelling = ({ from }: Task): boolean => from === 'telling' || from === 'firstTelling';

function notAfterTheEnd(on: Day, { anchors, plannedOn }: PlanDays): Day {
	return later(earlier(on, anchors.lastSession ?? on), plannedOn);
}

/** Nothing comes all at once on the first morning: after two weeks at most, in the order of their usual days. */
function soonest(offset: number, anchor: Day, { plannedOn, left }: PlanDays): Day {
	if (offset >= 0) return plannedOn;
	const share = (LONGEST_DAYS - Math.min(LONGEST_DAYS, -offset)) / LONGEST_DAYS;
	const wait = Math.min(SETTLING_DAYS, Math.floor(left / 8)) + Math.floor((left / 3) * share);
	return earlier(addDays(plannedOn, wait), anchor);
}

function offsetWords(offset: number, from: string): string {
	if (offset === 0) return `By ${from}`;
	return `${counted(Math.abs(offset), 'days')} ${offset < 0 ? 'before' : 'after'} ${from}`;
}

const anchorNames: Record<Anchor, string> = table;

function anchorWords({ from }: Task, { usual }: PlanDays): string {
	return from === 'closing' && usual.reason.temporary
		? 'the day the leave begins'
		: anchorNames[from];
}

function anyone(context: Context, first: boolean): Situation {
	const client = { id: 'anyone', ...newClient({ name: '', atRisk: first }) };
	return situation(newCase(client), context);
}
