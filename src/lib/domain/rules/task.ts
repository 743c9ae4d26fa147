/** What the therapist does once for the whole practice, around its closing or a leave. The tasks are data, in `catalog/`. */
import type anchors from './asked/anchors.json';
import type { Jurisdiction } from './place';
import type { Practice, Provider } from '$lib/domain/records';
import type { StepId } from './ids';
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
 * `takingOver`: the day somebody began to act for a colleague; free days count.
 */
export type Anchor = keyof typeof anchors;

/** `inPlaces`: some place or code asks for it. `unsure`: only read about, so it is asked of the board and sets no day. */
export type Asked = { how: 'required' | 'inPlaces' | 'recommended' | 'unsure'; by: string };

/** Numbers of the caseload that belong beside a task. */
export type Count = 'clients' | 'told' | 'letters' | 'sessions' | 'visits' | 'closed' | 'former';

/** How many current clients there are, and how many of them were told. */
export type ToldOf = { told: number; people: number };

/** With how many people a step is still to come, and with how many it has ended. */
export type Progress = { open: number; ended: number };

/** What the record holds of everybody together. */
export type LoadFacts = {
	/** Everybody on the list: current, former and waiting. */
	people: number;
	of(step: StepId): Progress;
	/** Telling, among those who are told first, and those who came or would come by tomorrow. */
	toldFirst: Progress;
	expected: Progress;
};

/** What a task may ask about. */
export type PlanFacts = {
	practice: Practice;
	place: Jurisdiction;
	leave: boolean;
	/** The therapist leaves a practice that goes on. */
	leaves: boolean;
	/** Somebody acts for a colleague. */
	executor: boolean;
	providers: readonly Provider[];
	load: LoadFacts;
};

const none: Progress = { open: 0, ended: 0 };

/** A list with nobody on it. */
export const emptyLoad: LoadFacts = { people: 0, of: () => none, toldFirst: none, expected: none };

export type Whom = StepId | 'toldFirst' | 'expected';

const progressOf = (load: LoadFacts, whom: Whom): Progress =>
	whom === 'toldFirst' || whom === 'expected' ? load[whom] : load.of(whom);

/** The words where all of these have ended with everybody who has them to come, and the first with somebody. */
export const nobodyLeft =
	(words: string, ...steps: readonly Whom[]) =>
	({ load }: Pick<PlanFacts, 'load'>): string | null => {
		const all = steps.map((step) => progressOf(load, step));
		return all[0]?.ended && all.every(({ open }) => open === 0) ? words : null;
	};

/** As what a task lacks that no press ends before; `null`: nobody is left. Whoever an ending concerns beside a client counts apart. */
export const stillToCome =
	(words: string, ...steps: readonly Whom[]) =>
	({ load }: Pick<PlanFacts, 'load'>): readonly string[] | null => {
		const left = steps.flatMap((step) => {
			const { open } = progressOf(load, step);
			if (open === 0) return [];
			const people = open === 1 ? 'client' : 'clients';
			return step === 'tell-guardian-or-partner'
				? [`of ${open} ${people} the partner, guardian or family is still ${words}`]
				: [`${open} ${people} ${open === 1 ? 'is' : 'are'} still ${words}`];
		});
		return left.length === 0 ? null : left;
	};

export type Task = TaskWords & {
	/** Descriptive, the key of its row, for ever. */
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
	/** Words that change where the therapist leaves a practice that goes on; left out: none. */
	onLeaving?: Partial<TaskWords>;
	counts: Count | null;
	/** Stands also where neither a closing nor a leave is planned. */
	always: boolean;
	appliesTo(facts: PlanFacts): boolean;
	/** What in the record ends it without a press, as a sentence; `null`: nothing, it has to be recorded. */
	settled(facts: PlanFacts): string | null;
	/** Which of the facts it stands on are not there yet, in a few words each; `null`: it stands on none, a press is enough. */
	lacks(facts: PlanFacts): readonly string[] | null;
};
