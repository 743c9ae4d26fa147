/** What the practice as a whole has to do around its closing or a leave, and by when. All of it is worked out. */
import type { Day } from '$lib/domain/days/day';
import { urgency, type State } from '$lib/domain/path/path';
import { placeTasks } from './place-tasks';
import { planDays, taskDue, type PlanDays } from './plan-days';
import type { Context, Due, Jurisdiction, LoadFacts, PlanFacts, Task } from '$lib/domain/rules';
import { emptyLoad, newest, wheres } from '$lib/domain/rules';
import type { TaskDay, TaskOutcome } from '$lib/domain/records';

export type TaskItem = {
	/** What outcomes name: the task's id, and which time it is where there are several. */
	key: string;
	/** In the words that hold here. */
	task: Task;
	/** The therapist's own day, else the rule's. `null`: no day, or not known yet. */
	due: Due | null;
	/** The rule's day, also where the therapist set another. */
	ruled: Due | null;
	/** The therapist's own day; `null`: the rule's counts. */
	own: TaskDay | null;
	/** The newest outcome; `null` while open, and where facts say that what was pressed as done is not. */
	outcome: TaskOutcome | null;
	/** What in the record ends it without a press, as a sentence; `null`: nothing. */
	settled: string | null;
	/** What it still lacks of the facts it stands on; `null`: it stands on none. */
	lacks: readonly string[] | null;
	state: State;
};

/** What the plan counts beside the practice itself; what is left out is empty. */
export type PlanBesides = {
	/** Places other than the practice's that its ending concerns. */
	elsewhere?: readonly Jurisdiction[];
	/** In the order they were set: the last one for a task counts. */
	ownDays?: readonly TaskDay[];
	/** What the record holds of everybody together. */
	load?: LoadFacts;
};

/** In the order of the standards, what places ask beside those they belong to. */
export function practicePlan(
	context: Context,
	tasks: readonly Task[],
	outcomes: readonly TaskOutcome[],
	{ elsewhere = [], ownDays = [], load = emptyLoad }: PlanBesides = {}
): TaskItem[] {
	const days = planDays(context);
	const facts = factsOf(days, context, load);
	const { practice, place, reason } = days.usual;
	const planned = reason.practiceEnds || reason.temporary;
	const usual = tasks.filter(
		(task) => isExecutors(task) === facts.executor && task.appliesTo(facts)
	);
	const asked = placeTasks(wheres(practice, [place, ...elsewhere]), tasks);
	const all = [...usual, ...asked]
		.filter((task) => planned || task.always)
		.flatMap((task) => wordsHere(task, facts))
		.sort((a, b) => a.code.localeCompare(b.code));
	const items = new Map<string, TaskItem>();
	const own = new Map(ownDays.map((each) => [each.task, each]));
	const planning = { days, facts, outcomes, own, items, today: context.today };
	for (const task of all) {
		for (const item of itemsOf(task, planning)) items.set(item.key, item);
	}
	return [...items.values()];
}

function factsOf({ usual }: PlanDays, { providers }: Context, load: LoadFacts): PlanFacts {
	const { practice, place, reason } = usual;
	return {
		...{ practice, place, providers, load },
		leave: reason.temporary,
		leaves: reason.leaves,
		executor: reason.byExecutor
	};
}

/** Of the list for whoever acts for a colleague (docs/standards.md C.2). */
const isExecutors = ({ from }: Task): boolean => from === 'takingOver';

/** What a place or a code asks for whether or not a closing is planned. */
export function standingDuties(items: readonly TaskItem[]): TaskItem[] {
	return items.filter(({ task }) => task.always);
}

/** It sets no day: it is asked of the board. */
export const isQuestion = ({ task }: TaskItem): boolean => task.asked.how === 'unsure';

type Planning = {
	days: PlanDays;
	facts: PlanFacts;
	outcomes: readonly TaskOutcome[];
	/** By the task's key. */
	own: ReadonlyMap<string, TaskDay>;
	items: ReadonlyMap<string, TaskItem>;
	today: Day;
};

function wordsHere(task: Task, { leave, leaves }: PlanFacts): Task[] {
	if (leave) return task.onLeave ? [{ ...task, ...task.onLeave }] : [];
	return [leaves ? { ...task, ...task.onLeaving } : task];
}

/** One for each time. */
function itemsOf(task: Task, planning: Planning): TaskItem[] {
	const offsets = task.days === 'yearly' ? yearly(task, planning.outcomes) : task.days;
	if (offsets.length === 0) return [item(task, task.id, null, planning)];
	const times = task.days === 'yearly' || offsets.length > 1;
	return offsets.map((offset, i) => {
		const key = times ? `${task.id}:${i + 1}` : task.id;
		const title = times ? `${task.title} (${i + 1})` : task.title;
		return item({ ...task, title }, key, dueOf(task, offset, planning), planning);
	});
}

/** One more than have ended. */
function yearly({ id }: Task, outcomes: readonly TaskOutcome[]): number[] {
	const ended = new Set(outcomes.map(({ task }) => task));
	let count = 1;
	while (ended.has(`${id}:${count}`)) count += 1;
	return Array.from({ length: count }, (_, i) => 365 * (i + 1));
}

function dueOf(task: Task, offset: number, { days, items }: Planning): Due | null {
	const cause = task.after === null ? undefined : items.get(task.after);
	return taskDue(task, offset, days, cause?.outcome?.happenedOn ?? cause?.due?.on ?? null);
}

function item(task: Task, key: string, ruled: Due | null, planning: Planning): TaskItem {
	const own = planning.own.get(key) ?? null;
	const due = own ? { on: own.on, why: `Your day, because: ${own.because}` } : ruled;
	const settled = task.settled(planning.facts);
	const lacks = task.lacks(planning.facts);
	const last = newest(planning.outcomes, (each) => each.task === key);
	const outcome = last?.outcome === 'done' && lacks?.length ? null : last;
	const state = outcome || settled !== null ? 'ended' : urgency(due, planning.today);
	return { key, task, due, ruled, own, outcome, settled, lacks, state };
}
