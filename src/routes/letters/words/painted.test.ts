import fc from 'fast-check';
import { expect, it } from 'vitest';
import { broken, painted } from './painted';

const known = new Set(['closing-day']);

it('paints over the very text, character by character', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const parts = painted(text, known).map((part) => part.text);
			expect(parts.join('')).toBe(text);
		})
	);
});

it('sets fields apart, and those that there are from the others', () => {
	expect(painted('On {Closing day}, {x}', known)).toEqual([
		{ text: 'On ', isField: false, isKnown: false },
		{ text: '{Closing day}', isField: true, isKnown: true },
		{ text: ', ', isField: false, isKnown: false },
		{ text: '{x}', isField: true, isKnown: false }
	]);
});

it('finds the field right before and right after a place', () => {
	expect([broken('Backspace', 'a{b}c', 4), broken('Delete', 'a{b}c', 1)]).toEqual([
		[1, 4],
		[1, 4]
	]);
});

it('finds none within a field or beside text', () => {
	expect([broken('Backspace', 'a{b}c', 3), broken('Delete', 'a{b}c', 0)]).toEqual([null, null]);
	expect(broken('x', 'a{b}c', 4)).toBeNull();
});
