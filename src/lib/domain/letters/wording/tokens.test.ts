import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, fieldsIn, partsOf, textOf, typed } from './tokens';

const field = fc.stringMatching(/^[a-z]+(-[a-z0-9]+)*$/);

describe('text with fields', () => {
	it('comes back as it was from its parts', () => {
		const text = fc.array(
			fc.oneof(
				fc.stringMatching(/^[^{}]+$/),
				field.map((id) => `{${id}}`)
			)
		);
		fc.assert(
			fc.property(
				text.map((parts) => parts.join('')),
				(written) => {
					expect(textOf(partsOf(written))).toBe(written);
				}
			)
		);
	});

	it.each(['{closing-day}', '{ Closing day }', '{closing  Day}'])('knows a field as %s', (text) => {
		expect(fieldsIn(`On ${text}, I close.`)).toEqual(['closing-day']);
	});

	it.each([
		['', []],
		['{a}', [{ field: 'a' }]],
		['{a}{b}', [{ field: 'a' }, { field: 'b' }]],
		['To {a}.', ['To ', { field: 'a' }, '.']]
	])('of “%s” has no empty parts', (text, parts) => {
		expect(partsOf(text)).toEqual(parts);
	});

	it('is shown with blanks in the names of fields', () => {
		expect(typed('On {closing-day}, well-known.')).toBe('On {closing day}, well-known.');
	});

	it('leaves a brace that is no field as it is', () => {
		expect(textOf(partsOf('a { b } c } {'))).toBe('a {b} c } {');
	});
});

describe('what is typed or pasted', () => {
	it('keeps nothing that cannot be seen', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(clean(text)).not.toMatch(/[^\P{Cc}\n]|\p{Co}|[\u202a-\u202e\u2066-\u2069]/u);
			})
		);
	});

	it('is the same when it is cleaned again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(clean(clean(text))).toBe(clean(text));
			})
		);
	});

	it('keeps line breaks of every kind, and no blanks around them', () => {
		expect(clean('  One. \r\n\tTwo.\u2028Three. ')).toBe('One.\nTwo.\nThree.');
	});
});
