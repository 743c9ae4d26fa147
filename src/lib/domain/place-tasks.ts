/** The tasks that come from the rules of the place, each beside the task of the standards it belongs to. */
import type { MethodDuty } from './jurisdiction';
import { professionNames } from './professions';
import { methodDuties } from './stricter';
import type { Task } from './task';
import type { Where } from './where';

const standards: Record<MethodDuty['kind'], string> = {
	newspaper: 'P22',
	website: 'P22',
	letter: 'P12',
	board: 'P23',
	custodian: 'P07',
	plan: 'P06'
};

/** What is asked for also where no closing is planned is seen to within so many days. */
const NOW_DAYS = 14;
const ONCE_DECIDED_DAYS = 7;

/** What the place asks of a closing: tasks where the text was read, else questions to the board, without a day. */
export function placeTasks(where: Where, tasks: readonly Task[]): Task[] {
	const { asked, questions, unknown } = methodDuties([where]);
	const found = (code: string) => tasks.filter((task) => task.code === code);
	const like = (rule: MethodDuty) => found(codeOf(rule));
	return [
		...asked.flatMap(({ rule }) => like(rule).map((task) => duty(rule, task, where))),
		...questions.flatMap(({ rule }) => like(rule).map((task) => question(rule, task, where))),
		...unknown.flatMap((why) => found('P02').map((task) => notKnown(why, task, where)))
	];
}

/** What the place asks also where no closing is planned. */
export function standingTasks(where: Where, tasks: readonly Task[]): Task[] {
	return placeTasks(where, tasks).filter(({ always }) => always);
}

function codeOf({ kind, when }: MethodDuty): string {
	if (when === 'afterClosing') return 'P35';
	return kind === 'custodian' && when === 'now' ? 'P06' : standards[kind];
}

const plain = { after: null, counts: null, appliesTo: () => true, settled: () => null };

/** In the words of the place; what good looks like is that of the task it stands beside. */
function duty(rule: MethodDuty, like: Task, where: Where): Task {
	const { id, title, source } = rule;
	const asked = { how: 'required' as const, by: where.place.title };
	const always = rule.when === 'now';
	const words = { id, title, why: whyHere(rule, where), source, asked };
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

function question(rule: MethodDuty, like: Task, where: Where): Task {
	const { board } = where.place;
	const title = `Ask your ${board}: ${rule.title.slice(0, 1).toLowerCase()}${rule.title.slice(1)}?`;
	return { ...duty(rule, like, where), title, asked: { how: 'unsure', by: board }, days: [] };
}

function notKnown(why: string, like: Task, { place }: Where): Task {
	return {
		...like,
		...plain,
		id: `ask-board-${place.id}`,
		title: `Ask your ${place.board} what it asks of a closing`,
		why,
		good: 'You have the answer in writing, or the paragraph, and the day on which you asked.',
		source: { ...like.source, text: 'We have found no rule', confidence: 'C' },
		asked: { how: 'unsure', by: place.board },
		days: [],
		always: true,
		onLeave: {}
	};
}

/** Where the profession is not known, it says whom the rule is for. */
function whyHere({ why, professions }: MethodDuty, { profession }: Where): string {
	if (profession !== null || professions === 'all') return why;
	return `${why} It is asked of ${professions.map((each) => professionNames[each]).join(', ')}.`;
}
