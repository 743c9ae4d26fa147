import { describe, expect, it } from 'vitest';
import { faceWidths, textWidth } from '$lib/pdf/layout/measure';
import { faces } from '$tests/support/pdf/truetype';
import { fitted } from './fit';

const face = faceWidths(faces.regular);
const types = [
	{ size: 10, leading: 12 },
	{ size: 8, leading: 10 }
];
const room = { width: 120, height: 50 };
const fit = (...lines: string[]) => fitted(face, lines, room, types);
const short = ['Zoë Lindqvist', '4 Elm Road', 'Portland, OR 97201'];

describe('an address', () => {
	it('stands in the largest type where it fits', () => {
		expect(fit(...short)).toEqual({ ...types[0], lines: short });
	});

	it('shrinks a step for one line more', () => {
		const lines = [...short, 'Apartment 4', 'Back door'];
		expect(fit(...lines)).toEqual({ ...types[1], lines });
	});

	it('shrinks a step for a line that is a little too long', () => {
		const long = 'Maximiliana Longacre-Smit';
		expect(textWidth(face, long, 10)).toBeGreaterThan(room.width);
		expect(fit(long, '4 Elm Road')).toEqual({ ...types[1], lines: [long, '4 Elm Road'] });
	});

	it('breaks a line between words where shrinking is not enough, and shows that it goes on', () => {
		const name = 'Maximiliana Wilhelmina Longacre-Smithfield';
		expect(fit(name, '4 Elm Road')).toEqual({
			...types[0],
			lines: ['Maximiliana ', '\u2003Wilhelmina', '\u2003Longacre-Smithfield', '4 Elm Road'].map(
				(line) => line.trimEnd()
			)
		});
	});

	it.each([
		['a word that is too long', ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch']],
		['too many lines', [...short, 'four', 'five', 'six']]
	])('with %s does not fit, and is never cut', (_, lines) => {
		expect(fit(...lines)).toBeNull();
	});

	it('keeps each word of each line', () => {
		const name = 'Anna Maria Luisa de la Cruz y Fernández de Córdoba';
		const { lines = [] } = fit(name) ?? {};
		expect(lines.join(' ').split(/\s+/)).toEqual(name.split(' '));
	});
});
