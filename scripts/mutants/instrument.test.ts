import { describe, expect, it } from 'vitest';
import { instrument } from './instrument.mjs';
import { state, withMutant } from './lives.mjs';

/** What the expression comes to with each of its mutants alive, by what was put in its place. */
async function answers(expression: string, given: object) {
	const { code, mutants } = instrument('a.ts', `return ${expression};`, 0);
	const run = new Function(...Object.keys(given), code);
	const found: Record<string, unknown> = { usual: run(...Object.values(given)) };
	for (const { id, now } of mutants) {
		const changed = now.slice('return '.length, -1);
		found[changed] = await withMutant(id, 1000, async () => run(...Object.values(given)));
	}
	return found;
}

describe('each change lives alone', () => {
	it.each([
		['a < b', { a: 1, b: 1 }, { usual: false, 'a <= b': true, 'a >= b': true }],
		['a === b', { a: 1, b: 1 }, { usual: true, 'a !== b': false }],
		['a && b', { a: true, b: false }, { usual: false, 'a || b': true }],
		['!a', { a: true }, { usual: false, a: true }],
		['-a', { a: 2 }, { usual: -2, a: 2 }],
		['a + 2', { a: 1 }, { usual: 3, 'a - 2': -1, 'a + 3': 4, 'a + 1': 2 }],
		['a ? -1 : 1', { a: true }, { usual: -1, '!(a) ? -1 : 1': 1, 'a ? 1 : 1': 1 }],
		['a + "b"', { a: 'a' }, { usual: 'ab' }],
		['a ? "x" : "y"', { a: true }, { usual: 'x', '!(a) ? "x" : "y"': 'y' }],
		['a.some(b)', { a: [], b: Boolean }, { usual: false, 'a.every(b)': true }],
		['a.filter(b)', { a: [0], b: Boolean }, { usual: [], a: [0] }],
		['Math.max(a, b)', { a: 1, b: 2 }, { usual: 2, 'Math.min(a, b)': 1 }],
		['a?.b.filter(c).length', { a: undefined }, { usual: undefined, 'a?.b.length': undefined }]
	])('%s', async (expression, given, expected) => {
		expect(await answers(expression, given)).toEqual(expected);
	});
});

it('never takes a way out', async () => {
	const source = 'if (a > b) return "out";\nreturn "on";';
	const { code, mutants } = instrument('a.ts', source, 0);
	const stays = mutants.find(({ now }) => now === 'if (false) return "out";');
	const run = new Function('a', 'b', code);
	expect(run(2, 1)).toBe('out');
	expect(await withMutant(stays?.id ?? -1, 1000, async () => run(2, 1))).toBe('on');
});

it('ends a loop that a change made endless', async () => {
	const { code, mutants } = instrument('a.ts', 'let a = 9;\nwhile (a > 0) a -= 1;', 0);
	const rises = mutants.find(({ now }) => now.includes('+='));
	const run = withMutant(rises?.id ?? -1, 50, async () => new Function(code)());
	await expect(run).rejects.toThrow('does not come to its end');
	expect(state.living).toBe(-1);
});

it('leaves types and the arguments of import.meta.glob as they are', () => {
	const source = 'const a: 1 | 2 = b;\nimport.meta.glob("./c", { eager: true });';
	expect(instrument('a.ts', source, 0).mutants).toEqual([]);
});
