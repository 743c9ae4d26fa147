/** What the therapist does once for the whole practice, around its closing or a leave. The tasks are data, in `catalog/`. */
import type { Jurisdiction } from './place';
import type { Practice } from '$lib/domain/records';
import type { Source } from '$lib/domain/days/source';

export type TaskWords = {
	title: string;
	why: string;
	/** What good looks like, in one or two sentences. */
	good: string;
};

/**
 * What a day counts from. `closing`: the closing day, else the last session; on a leave the day it begins.
 * `firstTelling`, `telling`: by when the first and all other clients are told. `plan`: the day the plan was made.
 * `return`: the first day of the window of return. `turning`: the day on which the leave becomes a closing.
 */
export type Anchor =
	'closing' | 'lastSession' | 'firstTelling' | 'telling' | 'plan' | 'return' | 'turning';

/** `inPlaces`: some place or code asks for it. `unsure`: only read about, so it is asked of the board and sets no day. */
export type Asked = { how: 'required' | 'inPlaces' | 'recommended' | 'unsure'; by: string };

/** Numbers of the caseload that belong beside a task. */
export type Count = 'clients' | 'told' | 'letters' | 'sessions' | 'visits' | 'closed' | 'former';

/** What a task may ask about. */
export type PlanFacts = { practice: Practice; place: Jurisdiction; leave: boolean };

export type Task = TaskWords & {
	/** Descriptive, the file's name, for ever. */
	id: string;
	/** Number in docs/standards.md, such as `P08`. */
	code: string;
	source: Source;
	asked: Asked;
	from: Anchor;
	/** By which day, one for each time; below 0: before `from`. `yearly`: each year after it, for good. */
	days: readonly number[] | 'yearly';
	/**
	 * Where fewer than eight weeks are left. `first`: in the first three days. `inOrder`: closer together.
	 * `halfTime`: half way to the last session. `afterwards`: it may wait until a month after.
	 */
	inShortPlans: 'first' | 'inOrder' | 'halfTime' | 'afterwards';
	/** The task it follows from: never due before that; `null`: none. */
	after: string | null;
	/** Words that change where the practice goes on a leave; `null`: it is left out then. */
	onLeave: Partial<TaskWords> | null;
	counts: Count | null;
	/** Stands also where neither a closing nor a leave is planned. */
	always: boolean;
	appliesTo(facts: PlanFacts): boolean;
	/** What in the practice's own facts ends it, as a sentence; `null`: nothing, it has to be recorded. */
	settled(facts: PlanFacts): string | null;
};
