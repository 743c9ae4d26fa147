import { glyphOf } from '$lib/pdf/characters';
import { readTrueType } from '$lib/pdf/truetype/read';
import { metrics } from '$lib/pdf/truetype/glyphs';
import { widthElsewhere } from './elsewhere';
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
