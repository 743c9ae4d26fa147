import { glyphOf } from '$lib/pdf/characters';
import { metrics, readTrueType } from '$lib/pdf/truetype/read';
import type { Face } from './laid';

/** Advance of each glyph, in units of which `unitsPerEm` make the type size. */
export type FaceWidths = { advances: Uint16Array; unitsPerEm: number };
export type Widths = Record<Face, FaceWidths>;

const known = new WeakMap<Uint8Array, FaceWidths>();

/** Both faces measured, each once. */
export function widthsOf({ regular, bold }: Record<Face, Uint8Array>): Widths {
	return { regular: faceWidths(regular), bold: faceWidths(bold) };
}

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
		const bare = textWidth(widths, word.replace(/ +$/, ''), size);
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

/**
 * Widths of characters that no letter face has, in parts of the type size: the browser draws them in whatever face
 * it has, so these are what most faces keep within.
 */

const wide =
	/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
const mark = /[\p{Mn}\p{Me}\p{Cf}]/u;
const usual = 0.65;

/** Of one UTF-16 unit; the first half of a pair counts for both. */
function widthElsewhere(unit: number): number {
	if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
	if (unit >= 0xd800 && unit <= 0xdbff) return 1;
	const character = String.fromCharCode(unit);
	if (mark.test(character)) return 0;
	return wide.test(character) ? 1 : usual;
}
