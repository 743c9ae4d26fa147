import { glyphOf } from '$lib/pdf/characters';
import { metrics, readTrueType } from '$lib/pdf/truetype/read';
import type { Face } from './laid';
import { widthElsewhere } from './other-scripts';

/** Advance of each glyph, in units of which `unitsPerEm` make the type size. */
export type FaceWidths = { advances: Uint16Array; unitsPerEm: number };
export type Widths = Record<Face, FaceWidths>;

const known = new WeakMap<Uint8Array, FaceWidths>();

/** The same face is measured once. */
export function faceWidths(face: Uint8Array): FaceWidths {
	const widths = known.get(face) ?? measured(face);
	known.set(face, widths);
	return widths;
}

function measured(face: Uint8Array): FaceWidths {
	const font = readTrueType(face);
	const advances = new Uint16Array(font.glyphCount);
	for (let glyph = 0; glyph < advances.length; glyph++) {
		advances[glyph] = metrics(font, glyph).advance;
	}
	return { advances, unitsPerEm: font.unitsPerEm };
}

/** Length of a text in points, without kerning; characters that no face has count as most other faces draw them. */
export function textWidth(widths: FaceWidths, text: string, size: number): number {
	let units = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const glyph = glyphOf(unit);
		units += glyph === 0 ? widthElsewhere(unit) * widths.unitsPerEm : (widths.advances[glyph] ?? 0);
	}
	return (units * size) / widths.unitsPerEm;
}

/**
 * Breaks a text after spaces into lines no longer than `width` points; a word that is longer is broken
 * inside. The lines joined are the text: spaces at the end of a line hang.
 */
export function wrap(widths: FaceWidths, text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let length = 0;
	for (const word of text.match(/[^ ]* */g) ?? []) {
		const bare = textWidth(widths, word.trimEnd(), size);
		if (line !== '' && length + bare > width) {
			lines.push(line);
			line = '';
			length = 0;
		}
		const pieces = bare > width ? broken(widths, word, size, width) : [word];
		lines.push(...pieces.slice(0, -1));
		line += pieces.at(-1) ?? '';
		length += textWidth(widths, pieces.at(-1) ?? '', size);
	}
	return [...lines, line];
}

function broken(widths: FaceWidths, word: string, size: number, width: number): string[] {
	const pieces = [''];
	for (const character of word) {
		const last = pieces.length - 1;
		const longer = pieces[last] + character;
		if (character !== ' ' && textWidth(widths, longer, size) > width) pieces.push(character);
		else pieces[last] = longer;
	}
	return pieces;
}
