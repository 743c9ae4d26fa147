/** What the changed code asks of `globalThis.__mutants`: which mutant lives now. It also keeps which were asked for,
 * and ends what a change made endless. */

/** @typedef {{ living: number, seen: Set<number> | null, rounds: number, until: number, lives: (id: number) => boolean }} Lives */

const NONE = -1;
/** So many questions are asked between two looks at the clock. */
const STRIDE = 4096;

/** @type {Lives} */
export const state = {
	living: NONE,
	seen: null,
	rounds: 0,
	until: Infinity,
	lives(id) {
		if (state.living === NONE) {
			state.seen?.add(id);
			return false;
		}
		if (++state.rounds % STRIDE === 0 && performance.now() > state.until) {
			throw new Error('This mutant does not come to its end.');
		}
		return id === state.living;
	}
};

Object.assign(globalThis, { __mutants: state });

/** What `run` asks for while no mutant lives. @param {() => Promise<void>} run @returns {Promise<Set<number>>} */
export async function asked(run) {
	const before = state.seen;
	/** @type {Set<number>} */
	const seen = new Set();
	state.seen = seen;
	try {
		await run();
	} finally {
		state.seen = before;
	}
	return seen;
}

/** Runs with a mutant alive, for so many milliseconds at most. @template T @param {number} id @param {number} ms
 * @param {() => Promise<T>} run @returns {Promise<T>} */
export async function withMutant(id, ms, run) {
	Object.assign(state, { living: id, rounds: 0, until: performance.now() + ms });
	try {
		return await run();
	} finally {
		Object.assign(state, { living: NONE, until: Infinity });
	}
}
