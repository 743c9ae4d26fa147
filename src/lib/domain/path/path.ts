import { addDays, earlier, type Day } from '$lib/domain/days/day';
import type { Outcome } from '$lib/domain/records';
import { droppedSteps, planOf, type Plan, type Waived } from './plan-of';
import type { Due, InPart, Reason, Situation, Stage, Step } from '$lib/domain/rules';
import {
	afterGates,
	inPart,
	isOfNobody,
	isShowable,
	milestones,
	ownDue,
	shownBy,
	stages
} from '$lib/domain/rules';

/** `later`: not due this week, or no day yet; `soon`: within seven days; `now`: today; `late`: its day is past. */
export type State = 'ended' | 'late' | 'now' | 'soon' | 'later';

export type Item = {
	step: Step;
	/** Never holds up the file: optional for everybody, or there on request with this reason. */
	optional: boolean;
	/** Why it has no day for now: what it waits for, or that the clock stands still. `null`: it runs. */
	held: string | null;
	due: Due | null;
	/** The newest outcome; one that only records show has an empty id. `null` while open. */
	outcome: Outcome | null;
	/** It is open, and was done with some of those it concerns; `null`: with nobody yet, or it concerns one alone. */
	part: InPart | null;
	/** The records that show it was done, as words; `null`: nothing does, or it has none of its own. */
	shown: string | null;
	/** Has records of its own, and none shows it: ended as done, it stands on the therapist's word alone. */
	byWord: boolean;
	state: State;
};

export type StagePath = {
	stage: Stage;
	/** In working order, optional ones last. */
	items: Item[];
	/** Steps that are left out for this client, each with the sentence why. */
	waived: Waived[];
	/** Steps that stood open fell away since the file was closed or the client died: it is not all done. */
	cut: boolean;
	/** Ended: every item that is not optional has an outcome. */
	state: State;
};

export type Path = {
	stages: StagePath[];
	/** The one next act; `null` when all has ended. */
	next: Item | null;
	/** The next due day of all open items; `null` when none is known. */
	nextDueOn: Day | null;
};

/** Gives the guided path of one client from the facts and the steps of the catalog; empty while treatment goes on. */
export function path(situation: Situation, steps: readonly Step[]): Path {
	const plan = planOf(situation, steps);
	const soonUntil = addDays(situation.today, 7);
	const all = plan.on.map((step) => item(situation, step, plan, soonUntil)).sort(inWorkingOrder);
	const dropped = droppedSteps(situation, steps).filter(
		(step) => !isOnRequest(situation.reason, step)
	);
	const staged = stages.map((stage) => {
		const own = all.filter((each) => each.step.stage === stage);
		const waived = plan.waived.filter(({ step }) => step.stage === stage);
		const cut = dropped.some(
			({ id, stage: at }) => at === stage && !own.some((each) => each.step.id === id)
		);
		return { stage, items: own, waived, cut, state: stateOf(own) };
	});
	const first = firstHour(situation, staged);
	const rest = staged.flatMap((stage) => stage.items).filter((each) => !first.includes(each));
	const open = [...first, ...rest].filter(holdsUp);
	const call = situation.reason.byExecutor && open.find(isCall);
	const next = call || open.reduce<Item | null>(moreUrgent, null);
	return { stages: staged, next, nextDueOn: next?.due?.on ?? null };
}

/** The items of the first hour that can be done now or were, in the order of the reason; empty where nothing stands apart. */
export function firstHour(
	{ reason }: Pick<Situation, 'reason'>,
	staged: readonly StagePath[]
): Item[] {
	const all = staged.flatMap((stage) => stage.items);
	return reason.first.flatMap((id) => all.filter(({ step, held }) => step.id === id && !held));
}

/** Every item of the path, stage after stage. */
export function items({ stages }: Path): Item[] {
	return stages.flatMap((stage) => stage.items);
}

/** `undefined` where this step does not stand on the path. */
export function itemOf(path: Path, step: string): Item | undefined {
	return items(path).find((each) => each.step.id === step);
}

function isOnRequest({ onRequest, askedOnce }: Reason, { id, stage }: Step): boolean {
	return onRequest.includes(id) || (onRequest.includes(stage) && !askedOnce.includes(id));
}

function item(situation: Situation, step: Step, plan: Plan, soonUntil: Day): Item {
	const outcome = situation.ended(step.id);
	const { case: own, minor, reason } = situation;
	const isAsked = !step.optional && !isOfNobody(step.id, own, minor);
	const optional = !isAsked || isOnRequest(reason, step);
	const held = outcome ? null : plan.held(step);
	const due = held || optional ? null : dueOf(situation, step, outcome);
	const state = outcome ? 'ended' : urgency(due, situation.today, soonUntil);
	const part = outcome ? null : inPart(step.id, own, minor, situation.reached(step.id));
	const shown = shownBy(step.id, situation)?.by ?? null;
	const byWord = isShowable(step.id) && shown === null;
	return { step, optional, held, due, outcome, part, shown, byWord, state };
}

/** What has ended keeps its own day; all else waits for what comes first. */
function dueOf(situation: Situation, step: Step, outcome: Outcome | null): Due | null {
	const due = ownDue(situation, step);
	return outcome ? due : afterGates(situation, step.id, due);
}

export function urgency(due: Due | null, today: Day, soonUntil = addDays(today, 7)): State {
	if (due === null) return 'later';
	if (due.on <= today) return due.on < today ? 'late' : 'now';
	return due.on <= soonUntil ? 'soon' : 'later';
}

/** Whoever acts for a colleague tells people before all else. */
const isCall = ({ step, held }: Item): boolean => step.id === milestones.told && held === null;

function holdsUp({ outcome, optional }: Item): boolean {
	return outcome === null && !optional;
}

function stateOf(own: readonly Item[]): State {
	const open = own.filter(holdsUp);
	if (open.length === 0) return 'ended';
	const urgent = ['late', 'now', 'soon'] as const;
	return urgent.find((state) => open.some((each) => each.state === state)) ?? 'later';
}

function inWorkingOrder(a: Item, b: Item): number {
	return Number(a.optional) - Number(b.optional) || a.step.order - b.step.order;
}

/** The earlier due day, else the one that comes first; items without a day come last. */
function moreUrgent(first: Item | null, second: Item): Item {
	if (first === null) return second;
	const a = first.due?.on ?? null;
	const b = second.due?.on ?? null;
	return a === b || earlier(a, b) === a ? first : second;
}
