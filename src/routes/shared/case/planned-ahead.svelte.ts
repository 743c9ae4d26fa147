/** Plans many people a few at a time, so that a plan which changes for all of them never holds up the page. */
import type { Case } from '$lib/domain/records';
import { caseload, isPlanned, row, type Caseload } from '$lib/domain/path/caseload';
import type { Context, Step } from '$lib/domain/rules';
import { inSlices } from './slices';

/** So few are planned at once: it takes a few milliseconds. */
const AT_ONCE = 100;

export class PlannedAhead {
	/** Counts the plans that became ready. */
	#ready = $state.raw(0);
	#last: Caseload | null = null;
	#wanted: Context | null = null;

	constructor(private readonly steps: readonly Step[]) {}

	/**
	 * The caseload, to be read in a `$derived`. While many people have to be planned anew it is the one before, and
	 * `null` where there was none; the reader is told when it is ready.
	 */
	of(cases: readonly Case[], context: Context): Caseload | null {
		void this.#ready;
		const waiting = cases.filter((each) => !isPlanned(each, context, this.steps));
		this.#wanted = context;
		if (waiting.length > AT_ONCE) void this.#plan(waiting, context);
		else this.#last = caseload(cases, context, this.steps);
		return this.#last;
	}

	/** Lets go of everybody. */
	forget(): null {
		this.#wanted = this.#last = null;
		return null;
	}

	async #plan(waiting: readonly Case[], context: Context): Promise<void> {
		await null; // a `$derived` may not change what others read
		const wanted = () => this.#wanted === context;
		const planOne = (each: Case) => void row(each, context, this.steps);
		if (wanted() && (await inSlices(waiting, planOne, wanted))) this.#ready += 1;
	}
}
