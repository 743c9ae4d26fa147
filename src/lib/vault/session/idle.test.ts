import { expect, it } from 'vitest';
import { idleMinutes } from './idle';
import { mustLock } from './must-lock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const now = 100 * HOUR;
const busy = { openedAt: now - HOUR, activeAt: now, hiddenAt: null, lookedAt: now - 15_000 };

it.each([
	['while somebody works', {}, false],
	['just before the idle time is over', { activeAt: now - 20 * MINUTE + 1 }, false],
	['when the idle time is over', { activeAt: now - 20 * MINUTE }, true],
	['when hidden for less than half an hour', { hiddenAt: now - 29 * MINUTE }, false],
	['when hidden for half an hour', { hiddenAt: now - 30 * MINUTE }, true],
	['twelve hours after it was opened', { openedAt: now - 12 * HOUR }, true],
	['when the device slept', { lookedAt: now - 4 * MINUTE }, true]
])('locks or not %s', (_, changed, locks) => {
	expect(mustLock({ ...busy, ...changed }, now, 20)).toBe(locks);
});

it.each([
	[1, 5],
	[5, 5],
	[20, 20],
	[60, 60],
	[500, 60]
])('%i minutes wished are %i minutes', (wished, given) => {
	expect(idleMinutes(wished)).toBe(given);
});
