/** The hybrid logical clock: order comes from here, never from the wall clock. */

/** Milliseconds, counter and device, each of fixed width, so that text order is time order. */
export type Stamp = string;

const MS = 9;
const COUNTER = 3;
const COUNTERS = 36 ** COUNTER;
const FARTHEST_AHEAD = 10 * 60_000;

export const NO_STAMP: Stamp = '0'.repeat(MS + COUNTER);

/** A stamp of this device later than the wall clock and than every `floor`. */
export function stampAfter(now: number, dev: string, floor: Stamp): Stamp {
	const last = momentOf(floor);
	if (now > last) return stamp(now, 0, dev);
	const counter = parseInt(floor.slice(MS, MS + COUNTER), 36) + 1;
	return counter < COUNTERS ? stamp(last, counter, dev) : stamp(last + 1, 0, dev);
}

/** The later of both; a clock more than ten minutes ahead of ours is not followed. */
export function heed(own: Stamp, seen: Stamp, now: number): Stamp {
	return momentOf(seen) > now + FARTHEST_AHEAD ? own : laterStamp(own, seen);
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
	return a > b ? a : b;
}

/** In milliseconds. */
export function momentOf(stamp: Stamp): number {
	return parseInt(stamp.slice(0, MS), 36);
}

function stamp(ms: number, counter: number, dev: string): Stamp {
	const fixed = Math.floor(ms).toString(36).padStart(MS, '0');
	return fixed + counter.toString(36).padStart(COUNTER, '0') + dev;
}
