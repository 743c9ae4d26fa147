/** The tasks that come from the rules of the place, each beside the task of the standards it belongs to. */
import type { Jurisdiction, MethodDuty, Placed, Task, Where } from '$lib/domain/rules';
import { listed, methodDuties } from '$lib/domain/rules';
import { professionNames } from '$lib/domain/records';
import table from './standards.json';

const standards: Record<MethodDuty['kind'], string> = table;

/** What is asked for also where no closing is planned is seen to within so many days. */
const NOW_DAYS = 14;
const ONCE_DECIDED_DAYS = 7;

/**
 * What places ask of a closing: tasks where the text was read, else questions to the board, without a day. A rule
 * that places share is there once. The strictest first. The first place is the practice's own; in the others it
 * has clients.
 */
export function placeTasks(wheres: readonly Where[], tasks: readonly Task[]): Task[] {
	const { asked, questions, unknown } = methodDuties(wheres);
	const found = (code: string) => tasks.filter((task) => task.code === code);
	const naming = (places: readonly Jurisdiction[]) => namingOf(places, wheres);
	const like = ({ rule }: Placed<MethodDuty>) => found(codeOf(rule));
	return [
		...asked.flatMap((each) => like(each).map((task) => duty(each, task, naming(each.places)))),
		...questions.flatMap((each) =>
			like(each).map((task) => question(each, task, naming(each.places)))
		),
		...unknown.flatMap((each) =>
			found('P02').map((task) => notKnown(each, task, naming([each.place])))
		)
	].sort(strictestFirst);
}

type Unknown = ReturnType<typeof methodDuties>['unknown'][number];

/** What the place asks also where no closing is planned. */
export function standingTasks(where: Where, tasks: readonly Task[]): Task[] {
	return placeTasks([where], tasks).filter(({ always }) => always);
}

/** How a task says whose rule it is. */
type Naming = {
	/** “New Jersey and Virginia”. */
	names: string;
	/** “ (Virginia)”; empty where the practice's own place is the only one. */
	beside: string;
	/** Why it counts though the practice is elsewhere, as a sentence; empty: it is its own place. */
	since: string;
	profession: Where['profession'];
};

function namingOf(places: readonly Jurisdiction[], wheres: readonly Where[]): Naming {
	const names = listed(places.map(({ title }) => title));
	const [own] = wheres;
	const isOwn = places.some(({ id }) => id === own?.place.id);
	return {
		names,
		beside: wheres.length > 1 ? ` (${names})` : '',
		since: isOwn ? '' : ` It applies because you have clients in ${names}.`,
		profession: own?.profession ?? null
	};
}

function codeOf({ kind, when }: MethodDuty): string {
	if (when === 'afterClosing') return 'P35';
	return kind === 'custodian' && when === 'now' ? 'P06' : standards[kind];
}

const none = () => null;
const plain = { after: null, counts: null, appliesTo: () => true, settled: none, lacks: none };

/** In the words of the place; what good looks like is that of the task it stands beside. */
function duty({ rule }: Placed<MethodDuty>, like: Task, naming: Naming): Task {
	const { id, source } = rule;
	const title = `${rule.title}${naming.beside}`;
	const asked = { how: 'required' as const, by: naming.names };
	const always = rule.when === 'now';
	const words = { id, title, why: whyHere(rule, naming), source, asked };
	return {
		...like,
		...plain,
		...timing(rule, like),
		...words,
		always,
		onLeave: always ? {} : null
	};
}

function timing({ when, days }: MethodDuty, like: Task): Pick<Task, 'from' | 'days'> {
	if (days.length > 0) return { from: 'closing', days };
	if (when === 'now') return { from: 'plan', days: [NOW_DAYS] };
	if (when === 'onceDecided') return { from: 'plan', days: [ONCE_DECIDED_DAYS] };
	return { from: like.from, days: like.days };
}

function question(placed: Placed<MethodDuty>, like: Task, naming: Naming): Task {
	const { board } = placed.place;
	const asks = `${placed.rule.title.slice(0, 1).toLowerCase()}${placed.rule.title.slice(1)}`;
	const title = `Ask your ${board}${naming.beside}: ${asks}?`;
	const asked = { how: 'unsure', by: `${board}${naming.beside}` } as const;
	return { ...duty(placed, like, naming), title, asked, days: [] };
}

function notKnown({ why, place }: Unknown, like: Task, { beside, since }: Naming): Task {
	return {
		...like,
		...plain,
		id: `ask-board-${place.id}`,
		title: `Ask your ${place.board}${beside} what a closing requires`,
		why: `${why}${since}`,
		good: 'You have the answer in writing, or the text of the rule, and the date you asked.',
		source: { ...like.source, text: 'We have found no rule', confidence: 'C' },
		asked: { how: 'unsure', by: `${place.board}${beside}` },
		days: [],
		always: true,
		onLeave: {}
	};
}

/** Where the profession is not known, it says whom the rule is for. */
function whyHere({ why, professions }: MethodDuty, { profession, since }: Naming): string {
	if (profession !== null || professions === 'all') return `${why}${since}`;
	const whom = professions.map((each) => professionNames[each]).join(', ');
	return `${why} It applies to ${whom}.${since}`;
}

/** What has to be done before what is asked first, what is due sooner, what is asked more often. */
function strictestFirst(a: Task, b: Task): number {
	return weight(a) - weight(b) || firstDay(a) - firstDay(b) || b.days.length - a.days.length;
}

function weight({ asked, from }: Task): number {
	if (asked.how === 'unsure') return 2;
	return from === 'plan' ? 0 : 1;
}

function firstDay({ days }: Task): number {
	return days === 'yearly' ? 365 : Math.min(...days, Number.MAX_SAFE_INTEGER);
}
