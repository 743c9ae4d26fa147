import { describe, expect, it } from 'vitest';
import { tasks } from './index';

/** Standards C.1: the days of each task around the closing day. */
const windows: Record<string, readonly [number, number]> = {
	P01: [-365, -180],
	P02: [-365, -180],
	P03: [-180, -180],
	P06: [-180, -180],
	P07: [-180, -120],
	P10: [-120, -120],
	P13: [-90, -90],
	P14: [-90, -90],
	P15: [-90, -60],
	P16: [-90, -60],
	P17: [-90, -90],
	P18: [-60, -60],
	P19: [-60, -60],
	P20: [-60, -60],
	P21: [-30, -30],
	P22: [-30, 0],
	P23: [-30, -30],
	P24: [-30, -30],
	P25: [-28, 0],
	P26: [-14, -14],
	P27: [-14, -14],
	P28: [-7, 0],
	P29: [0, 0],
	P30: [0, 7],
	P31: [1, 30],
	P32: [1, 30],
	P33: [14, 30],
	P34: [30, 90],
	P35: [30, 90],
	P36: [90, 365]
};

it('are all those of the standards, each once', () => {
	const codes = tasks.map(({ code }) => code).filter((code) => code.startsWith('P'));
	expect(codes).toEqual(Array.from({ length: 37 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`));
});

it.each(Object.entries(windows))('%s has its days between %j', (code, [from, to]) => {
	const days = tasks.find((each) => each.code === code)!.days as readonly number[];
	expect([Math.min(...days) >= from, Math.max(...days) <= to]).toEqual([true, true]);
});

it.each(['P04', 'P05', 'P07', 'P08', 'P12'])('%s is for the first three days', (code) => {
	expect(tasks.find((each) => each.code === code)!.inShortPlans).toBe('first');
});

describe.each(tasks.map((task) => [task.id, task] as const))('%s', (_, task) => {
	const leave = { ...task, ...task.onLeave };

	it('speaks briefly', () => {
		for (const { title, why, good } of [task, leave]) {
			expect(title.length).toBeLessThanOrEqual(60);
			expect([why, good].every((text) => text.length <= 160 && /[.?]$/.test(text))).toBe(true);
			expect(`${title} ${why} ${good}`).not.toMatch(/terminat|abandon|complian/i);
		}
	});

	it('follows only from a task before it', () => {
		const cause = tasks.findIndex(({ id }) => id === task.after);
		expect(task.after === null ? -1 : cause).toBeLessThan(tasks.indexOf(task));
		expect(cause >= 0).toBe(task.after !== null);
	});
});
