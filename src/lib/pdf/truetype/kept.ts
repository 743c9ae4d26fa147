import { aligned, faceOf } from './cut';
import { parts } from './outline';
import { metrics, outline, type TrueType } from './read';

const LOCA_ENTRY = 4;
const HMTX_ENTRY = 4;

/**
 * A plain face with the given glyphs and what they are made of alone, each under the number it has: empty
 * places stand in between. Made for each letter that is a file of its own, so it touches only what it keeps.
 */
export function kept(font: TrueType, glyphs: Iterable<number>): Uint8Array {
	const all = withParts(font, glyphs);
	const count = (all.at(-1) ?? 0) + 1;
	const outlines = all.map((glyph) => outline(font, glyph));
	const glyf = new Uint8Array(outlines.reduce((sum, each) => sum + aligned(each), 0));
	const loca = new DataView(new ArrayBuffer(LOCA_ENTRY * (count + 1)));
	const hmtx = new DataView(new ArrayBuffer(HMTX_ENTRY * count));
	let [end, next] = [0, 0];
	all.forEach((glyph, index) => {
		const bytes = outlines[index] ?? new Uint8Array();
		for (; next <= glyph; next++) loca.setUint32(LOCA_ENTRY * next, end);
		glyf.set(bytes, end);
		end += aligned(bytes);
		const { advance, bearing } = metrics(font, glyph);
		hmtx.setUint16(HMTX_ENTRY * glyph, advance);
		hmtx.setInt16(HMTX_ENTRY * glyph + 2, bearing);
	});
	loca.setUint32(LOCA_ENTRY * count, end);
	const tables = { glyf, loca: new Uint8Array(loca.buffer), hmtx: new Uint8Array(hmtx.buffer) };
	return faceOf(font, count, tables);
}

/** In order, with the glyph for what is not there. */
function withParts(font: TrueType, glyphs: Iterable<number>): number[] {
	const all = new Set([0, ...glyphs]);
	for (const glyph of all) for (const part of parts(outline(font, glyph))) all.add(part.glyph);
	return [...all].sort((a, b) => a - b);
}
