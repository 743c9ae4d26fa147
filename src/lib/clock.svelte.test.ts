import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clock, now } from './clock';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2027, 5, 30, 23, 58) }));
afterEach(() => void vi.useRealTimers());

/** The days that a reader of `clock.today` is told, from now on. */
function read() {
	const days: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void days.push(clock.today));
	});
	flushSync();
	return { days, stop };
}

it('tells the day of this place and this moment', () => {
	expect(clock.today).toBe('2027-06-30');
	expect(now()).toBe(new Date(2027, 5, 30, 23, 58).getTime());
});

it('tells a new day at midnight, and each midnight after', () => {
	const { days, stop } = read();
	vi.advanceTimersByTime(2 * 60_000);
	flushSync();
	vi.advanceTimersByTime(24 * 3600_000);
	flushSync();
	expect(days).toEqual(['2027-06-30', '2027-07-01', '2027-07-02']);
	stop();
});

it('tells the day anew when the computer wakes', () => {
	const { days, stop } = read();
	vi.setSystemTime(new Date(2027, 6, 5, 8));
	document.dispatchEvent(new Event('visibilitychange'));
	flushSync();
	expect(days.at(-1)).toBe('2027-07-05');
	stop();
});
