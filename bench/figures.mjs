/** @typedef {{ name: string, value: number, unit: string, ratio: number | null, min: number, max: number, rounds: number }} Figure */

/** The middle one; of an even number the mean of the two in the middle. @param {readonly number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const around = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
	return (Number(around[0]) + Number(around[1])) / 2;
}

/**
 * The times of both sides, round by round.
 * @typedef {[ours: number, theirs: number]} Round
 * @param {number} rounds @param {() => Promise<Round>} round @returns {Promise<Round[]>}
 */
export async function inRounds(rounds, round) {
	/** @type {Round[]} */
	const times = [];
	for (let n = 0; n < rounds; n += 1) times.push(await round());
	return times;
}

/** Both sides by turns. @param {number} rounds @param {() => Promise<number>} ours @param {() => Promise<number>} theirs */
export function race(rounds, ours, theirs) {
	return inRounds(rounds, async () => [await ours(), await theirs()]);
}

/**
 * How many times as long as the other side it took, round by round.
 * @param {string} name @param {readonly (readonly [ours: number, theirs: number])[]} rounds in milliseconds
 * @returns {Figure}
 */
export function comparison(name, rounds) {
	const ratios = rounds.map(([ours, theirs]) => ours / theirs);
	return {
		name,
		value: round(median(rounds.map(([ours]) => ours))),
		unit: 'ms',
		ratio: round(median(ratios)),
		min: round(Math.min(...ratios)),
		max: round(Math.max(...ratios)),
		rounds: rounds.length
	};
}

/** A figure that is the same each time. @param {string} name @param {number} value @param {string} unit @returns {Figure} */
export function exact(name, value, unit) {
	return {
		name,
		value: round(value),
		unit,
		ratio: null,
		min: round(value),
		max: round(value),
		rounds: 1
	};
}

/** @param {number} value */
function round(value) {
	return Math.round(value * 100) / 100;
}
