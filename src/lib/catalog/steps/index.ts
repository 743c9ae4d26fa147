/** The steps by stage, in the order in which they stand on a path: a new one is a row of the table where it belongs. */
import { source, type Cited } from '$lib/domain/days/source';
import { stages, type Stage, type Step, type StepId } from '$lib/domain/rules';
import afterTheHandOver from './after-the-hand-over.json';
import beforeADay from './before-a-day-is-set.json';
import beforeAnybodyHears from './before-anybody-hears.json';
import closure from './closure.json';
import { dueOf, type Due } from './due';
import file from './file.json';
import handingOver from './handing-over.json';
import letter from './letter.json';
import reachingThem from './reaching-them.json';
import referrals from './referrals.json';
import { rules } from './rules';
import telling from './telling.json';

/** A step as it is written down: its key is its id, the table knows the stage, its place the order. */
export type Row = Pick<Step, 'code' | 'title' | 'act' | 'why' | 'good'> &
	Partial<Pick<Step, 'group' | 'optional' | 'waitsForOthers' | 'mayAlsoEnd'>> & {
		/** `everybody`: on every path; `brought`: only where a reason or a special situation brings it. */
		kind: 'everybody' | 'brought';
		source: Cited;
		/** `null`: on no day; left out: `rules.ts` says when. */
		due?: Due | null;
	};

/**
 * What steps share where their row says nothing else: never optional, whoever the client is, and not waiting for others;
 * they may decline it or not be reached; it ends alone unless it names the group it ends with.
 */
const usual = {
	group: null,
	optional: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true
} as const;

const asked = ['kind', 'code', 'title', 'act', 'why', 'good', 'source', 'dueOn'] as const;

/** @throws with its id, where a row lacks something. */
export function stepOf(id: string, { due, ...row }: Row, stage: Stage, order: number): Step {
	const dueOn = due === undefined ? undefined : due === null ? () => null : dueOf(due);
	const all = { ...usual, ...row, ...(dueOn ? { dueOn } : {}), ...rules[id as StepId] };
	const missing = asked.filter((field) => !(field in all));
	if (missing.length > 0) throw new Error(`${id}: ${missing.join(', ')} is missing`);
	const { kind, ...own } = all as typeof all & Pick<Step, 'dueOn'>;
	return {
		...own,
		id: id as StepId,
		brought: kind === 'brought',
		source: source(row.source),
		stage,
		order
	};
}

const tables = {
	notice: { ...beforeAnybodyHears, ...beforeADay, ...reachingThem, ...telling, ...letter },
	referrals,
	closure,
	transition: { ...handingOver, ...afterTheHandOver },
	file
} as Record<Stage, Record<string, object>>;

export const steps: readonly Step[] = stages.flatMap((stage) =>
	Object.entries(tables[stage]).map(([id, row], order) => stepOf(id, row as Row, stage, order))
);
