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

describe('stamps of one device', () => {
	// 1,800,000,000,000 milliseconds in base 36, in nine places.
	const first = timestampAfter(NOON, 'a', NO_TIMESTAMP);

	it('begin with the moment, a counter of three places, and the device', () => {
		expect(NO_TIMESTAMP).toBe('000000000000');
		expect(first).toBe(`${NOON.toString(36).padStart(9, '0')}000a`);
		expect(momentOf(first)).toBe(NOON);
		expect(momentOf('100000000000a')).toBe(36 ** 8);
	});

	it('count within a millisecond, and begin anew with the next', () => {
		const times = [NOON, NOON, NOON - 5, NOON + 1];
		let last = first;
		const counters = times.map((now) => (last = timestampAfter(now, 'a', last)).slice(9, 12));
		expect(counters).toEqual(['001', '002', '003', '000']);
	});

	it.each([
		['00z', '010'],
		['zzy', 'zzz'],
		['zzz', '000']
	])('after the counter %s have %s', (counter, next) => {
		const last = `${first.slice(0, 9)}${counter}a`;
		expect(timestampAfter(NOON, 'a', last).slice(9, 12)).toBe(next);
	});
});

it('follows another clock up to ten minutes ahead, to the millisecond', () => {
	const own = timestampAfter(NOON, 'a', NO_TIMESTAMP);
	const seen = (ahead: number) => timestampAfter(NOON + ahead, 'b', NO_TIMESTAMP);
	expect(afterReceiving(own, seen(10 * MINUTE), NOON)).toBe(seen(10 * MINUTE));
	expect(afterReceiving(own, seen(10 * MINUTE + 1), NOON)).toBe(own);
});
