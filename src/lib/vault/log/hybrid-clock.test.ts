import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterReceiving, momentOf, NO_TIMESTAMP, timestampAfter } from './hybrid-clock';

const MINUTE = 60_000;
const NOON = 1_800_000_000_000;

describe('a stamp', () => {
	it('never goes back, whatever the wall clock does', () => {
		const clocks = fc.sample(fc.array(fc.integer({ min: 1, max: 2_000_000_000_000 })), 200);
		for (const times of clocks) {
			let last = NO_TIMESTAMP;
			const stamps = times.map((now) => (last = timestampAfter(now, 'a', last)));
			expect(stamps).toEqual([...new Set(stamps)].sort());
		}
	});

	it('goes on into the next millisecond when the counter is full', () => {
		const full = timestampAfter(NOON, 'a', NO_TIMESTAMP).slice(0, 9) + 'zzz';
		expect(momentOf(timestampAfter(NOON, 'a', full))).toBe(NOON + 1);
	});

	it.each([
		['ten minutes ahead is followed', 10, true],
		['more than that is not', 10.1, false],
		['one of the past changes nothing', -1, false]
	])('%s', (_, ahead, isFollowed) => {
		const own = timestampAfter(NOON, 'a', NO_TIMESTAMP);
		const seen = timestampAfter(NOON + ahead * MINUTE, 'b', NO_TIMESTAMP);
		expect(afterReceiving(own, seen, NOON)).toBe(isFollowed ? seen : own);
	});
});
