import { tick, untrack } from 'svelte';
import type { Steps } from '$lib/import';
import { inSlices, turn } from '$routes/shared/case/slices';

/** What follows from what was said, worked out a few steps at a time; what was said last counts. */
export class Following<Result> {
	#done = $state.raw<{ from: object | null; is: Result | null }>({ from: null, is: null });
	#work: { from: object | null; ends: Promise<unknown> } = { from: null, ends: Promise.resolve() };

	constructor(
		private readonly given: () => object,
		private readonly steps: () => Steps<Result>,
		private readonly before: Result
	) {}

	/** As it followed from what was said when it was last worked out. */
	get now(): Result {
		return this.#done.is ?? this.before;
	}

	get isBehind(): boolean {
		return this.#done.from !== this.given();
	}

	catchUp(): Promise<unknown> {
		const from = this.given();
		if (this.#work.from !== from) this.#work = { from, ends: untrack(() => this.#follow(from)) };
		return this.#work.ends;
	}

	/** Resolves once it follows from all that was said, and is drawn. */
	async settled(): Promise<void> {
		while (this.isBehind) await this.catchUp();
		await turn();
		await tick();
	}

	#follow(from: object) {
		return inSlices(
			this.#all(from),
			() => {},
			() => this.given() === from
		);
	}

	*#all(from: object): Steps<void> {
		this.#done = { from, is: yield* this.steps() };
	}
}
