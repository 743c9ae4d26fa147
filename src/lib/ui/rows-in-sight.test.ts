import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsInSight, showAllUpTo } from './rows-in-sight';

const list = { count: 2000, total: 2000, rowHeight: 70 };

it('draws all of a list that is not long, wherever it is scrolled to', () => {
	const short = { count: showAllUpTo, total: showAllUpTo, rowHeight: 70 };
	expect(rowsInSight(short, { above: 9000, height: 700 })).toEqual({ first: 0, end: 200 });
});

it.each([
	['at the top', -300, { first: 0, end: 15 }],
	['in the middle', 70_000, { first: 996, end: 1015 }],
	['at the end', 200_000, { first: 1985, end: 2000 }]
])('draws what is in sight and four rows around it, %s', (_, above, rows) => {
	expect(rowsInSight(list, { above, height: 700 })).toEqual(rows);
});

it.each([
	['far below', -5000, { first: 0, end: 0 }],
	['far above', 200_000, { first: 2000, end: 2000 }],
	['just below', -800, { first: 0, end: 15 }]
])('draws none of a list among others that is out of sight, %s', (_, above, rows) => {
	expect(rowsInSight({ ...list, amid: true }, { above, height: 700 })).toEqual(rows);
});

const scrolled = fc.record({
	above: fc.integer({ min: -5000, max: 300_000 }),
	height: fc.integer({ min: 100, max: 3000 })
});

it('leaves no row out that is in sight, and never draws many more', () => {
	fc.assert(
		fc.property(scrolled, fc.integer({ min: 1, max: 4000 }), (at, count) => {
			const { first, end } = rowsInSight({ count, total: 4000, rowHeight: 70 }, at);
			const long = count * 70;
			const top = Math.max(0, Math.min(at.above, long - at.height));
			expect(first * 70).toBeLessThanOrEqual(top);
			expect(end * 70).toBeGreaterThanOrEqual(Math.min(long, at.above + at.height));
			expect(end - first).toBeLessThanOrEqual(at.height / 70 + 11);
		})
	);
});
