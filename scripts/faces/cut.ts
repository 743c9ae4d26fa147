import { faceOf, type Tables } from '../../src/lib/pdf/truetype/cut';
import { parts } from '../../src/lib/pdf/truetype/outline';
import type { TrueType } from '../../src/lib/pdf/truetype/read';
import { outline } from '../../src/lib/pdf/truetype/glyphs';

/** Says that a part of a composed glyph has instructions: https://learn.microsoft.com/typography/opentype/spec/glyf */
const INSTRUCTIONS = 0x100;

/**
 * A face with the given glyphs alone, in that order and without instructions. Every part of a composed
 * glyph must be among them.
 */
export function cut(font: TrueType, glyphs: readonly number[], more?: Tables) {
	const renamed = new Map(glyphs.map((glyph, index) => [glyph, index]));
	const rename = (part: number) => renamed.get(part) ?? missing(part);
	const shapes = glyphs.map((from, at) => {
		return { at, from, shape: plainOutline(outline(font, from), rename) };
	});
	return faceOf(font, shapes, more);
}

function missing(glyph: number): never {
	throw new Error(`Glyph ${glyph} is part of another and was left out`);
}

function view(outline: Uint8Array): DataView {
	return new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
}

/** The same shape without the instructions for coarse screens, and with its parts renamed. */
function plainOutline(outline: Uint8Array, renamed: (glyph: number) => number): Uint8Array {
	if (outline.length === 0) return outline;
	const made = parts(outline);
	return made.length > 0 ? plainComposed(outline, made, renamed) : plainSimple(outline);
}

function plainSimple(outline: Uint8Array): Uint8Array {
	const counted = 10 + 2 * view(outline).getInt16(0);
	const instructions = view(outline).getUint16(counted);
	const plain = new Uint8Array(outline.length - instructions);
	plain.set(outline.subarray(0, counted));
	plain.set(outline.subarray(counted + 2 + instructions), counted + 2);
	return plain;
}

function plainComposed(
	outline: Uint8Array,
	made: ReturnType<typeof parts>,
	renamed: (glyph: number) => number
): Uint8Array {
	const plain = outline.slice(0, made.at(-1)?.end);
	for (const { at, flags, glyph } of made) {
		view(plain).setUint16(at, flags & ~INSTRUCTIONS);
		view(plain).setUint16(at + 2, renamed(glyph));
	}
	return plain;
}
