import { drawableCodes } from '$lib/pdf/characters';
import { faces } from '$tests/support/pdf/truetype';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faceWidths, textWidth } from './measure';
import { wrap } from './wrap';

const widths = faceWidths(faces.regular);
const character = fc.constantFrom(
	...drawableCodes.map((code) => String.fromCodePoint(code)),
	...' '.repeat(400)
);
const text = fc.array(character, { maxLength: 300 }).map((characters) => characters.join(''));

it('loses and adds nothing when it breaks lines', () => {
	fc.assert(
		fc.property(text, fc.integer({ min: 30, max: 500 }), (words, width) => {
			expect(wrap(widths, words, 10, width).join('')).toBe(words);
		})
	);
});

it('makes no line longer than it may be', () => {
	fc.assert(
		fc.property(text, fc.integer({ min: 30, max: 500 }), (words, width) => {
			const longest = wrap(widths, words, 10, width).map((line) =>
				textWidth(widths, line.replace(/ +$/, ''), 10)
			);
			expect(Math.max(...longest)).toBeLessThanOrEqual(width + 1e-6);
		}),
		// A blank of another width does not hang.
		{ examples: [['Ẏԫ3Ĕ \u2004', 33]] }
	);
});

it('breaks inside a word only when the word alone is too long', () => {
	const lines = wrap(
		widths,
		'Write to someone.with.a.very.long.name@practice.example soon',
		10,
		120
	);
	expect(lines).toEqual([
		'Write to ',
		'someone.with.a.very.lon',
		'g.name@practice.examp',
		'le soon'
	]);
});

it.each([
	['李明', 20],
	['e\u0323', textWidth(widths, 'e', 10)],
	['😀', 10],
	['عمر', 19.5],
	['नमस्ते', 6 * 6.5 - 13]
])('gives %s, which no face has, a width that other faces keep within', (text, width) => {
	expect(textWidth(widths, text, 10)).toBeCloseTo(width);
});

it('breaks a text without blanks where the line is full', () => {
	const lines = wrap(widths, '李'.repeat(45), 10, 200);
	expect(lines.map(({ length }) => length)).toEqual([20, 20, 5]);
});

it('never breaks at a space that holds together', () => {
	const joined = 'on 30\u00a0June\u00a02027';
	expect(wrap(widths, joined, 10, textWidth(widths, joined, 10) - 1)).toEqual([
		'on ',
		'30\u00a0June\u00a02027'
	]);
});
