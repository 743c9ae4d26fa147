/** The tasks of the practice plan, in the order of the standards: rows of data, each of a kind. Loaded when used. */
import { source, type Cited } from '$lib/domain/days/source';
import { nobodyLeft, stillToCome, type Task, type TaskId, type Whom } from '$lib/domain/rules';
import kinds from './common/kinds.json';
import { rules } from './rules';

/** A task as it is written down: its key is its id. */
export type Row = Omit<Task, 'id' | 'source' | 'appliesTo' | 'settled' | 'lacks'> & {
	/** `executor`: of the list of whoever takes over (docs/standards.md C.2), in its order; `leave`: of a leave alone. */
	kind: keyof typeof kinds;
	source: Cited;
	/** The sentence that ends it where nobody is left of whom these steps are to come. */
	nobodyLeft?: [words: string, ...steps: Whom[]];
	/** What it lacks while these steps are to come of somebody: “3 clients are still to be called”. */
	stillToCome?: [words: string, ...steps: Whom[]];
	/** `notOnLeaving`: not where the therapist leaves a practice that goes on; `byPlace`: a place alone brings it. */
	applies?: 'notOnLeaving' | 'byPlace';
};

const asked = [
	...(['code', 'title', 'why', 'good', 'source', 'asked', 'from', 'days'] as const),
	...(['inShortPlans', 'onLeave'] as const)
];

const files = import.meta.glob<Record<TaskId, Row>>('./*.json', { eager: true, import: 'default' });

/** @throws with its id, where a row lacks something. */
export function taskOf(id: string, written: Row): Task {
	const row: Row = { ...(kinds[written.kind] as Partial<Row>), ...written };
	const missing = asked.filter((field) => row[field] === undefined);
	if (missing.length > 0) throw new Error(`${id}: ${missing.join(', ')} is missing`);
	const { applies } = row;
	return {
		...row,
		id,
		source: source(row.source),
		appliesTo: ({ leave, leaves }) =>
			(row.kind !== 'leave' || leave) &&
			applies !== 'byPlace' &&
			(applies !== 'notOnLeaving' || !leaves),
		settled: row.nobodyLeft ? nobodyLeft(...row.nobodyLeft) : () => null,
		lacks: row.stillToCome ? stillToCome(...row.stillToCome) : () => null,
		...rules[id as TaskId]
	};
}

export const tasks: readonly Task[] = Object.values(files)
	.flatMap((rows) => Object.entries(rows).map(([id, row]) => taskOf(id, row)))
	.sort((a, b) => a.code.localeCompare(b.code));
