import type { Day } from './day';
import type { Outcome } from './records';
import type { Due, Situation, Stage, Step } from './rules';

export type Item = {
	step: Step;
	due: Due | null;
	/** The newest outcome; `null` while open. */
	outcome: Outcome | null;
	/** `later`: due but not this week, or no day yet; `soon`: within seven days; `late`: its day is past. */
	state: 'ended' | 'late' | 'soon' | 'later';
};

export type StagePath = {
	stage: Stage;
	/** In working order, optional ones last. */
	items: Item[];
	/** Ended: every item that is not optional has an outcome. */
	state: 'ended' | 'late' | 'soon' | 'later';
};

export type Path = {
	stages: StagePath[];
	/** The one next act; `null` when all has ended. */
	next: Item | null;
	/** The next due day of all open items; `null` when none is known. */
	nextDueOn: Day | null;
};

/** Gives the guided path of one client from the facts and the steps of the catalog. */
export declare function path(situation: Situation, steps: readonly Step[]): Path;
