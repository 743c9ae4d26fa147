/** The hybrid logical clock: order comes from here, never from the wall clock. */

/** Milliseconds, counter and device, each of fixed width, so that text order is time order. */
export type Timestamp = string;

const MS = 9;
const COUNTER = 3;
const COUNTERS = 36 ** COUNTER;
const FARTHEST_AHEAD = 10 * 60_000;

export const NO_TIMESTAMP: Timestamp = '0'.repeat(MS + COUNTER);

/** A stamp of this device later than the wall clock and than every `floor`. */
export function timestampAfter(now: number, dev: string, floor: Timestamp): Timestamp {
	const last = momentOf(floor);
	if (now > last) return stamp(now, 0, dev);
	const counter = parseInt(floor.slice(MS, MS + COUNTER), 36) + 1;
	return counter < COUNTERS ? stamp(last, counter, dev) : stamp(last + 1, 0, dev);
}

/** The later of both; a clock more than ten minutes ahead of ours is not followed. */
export function afterReceiving(own: Timestamp, seen: Timestamp, now: number): Timestamp {
	return momentOf(seen) > now + FARTHEST_AHEAD ? own : laterTimestamp(own, seen);
}

export const laterTimestamp = (a: Timestamp, b: Timestamp): Timestamp => (a > b ? a : b);

/** In milliseconds. */
export const momentOf = (stamp: Timestamp): number => parseInt(stamp.slice(0, MS), 36);

function stamp(ms: number, counter: number, dev: string): Timestamp {
	const fixed = Math.floor(ms).toString(36).padStart(MS, '0');
	return fixed + counter.toString(36).padStart(COUNTER, '0') + dev;
}
