/** What a face says of one glyph. */
import { table, type TrueType } from './read';

/** How far the pen moves after a glyph, and the white to its left, both in font units. */
export function metrics(font: TrueType, glyph: number): { advance: number; bearing: number } {
	const hmtx = table(font, 'hmtx');
	const full = table(font, 'hhea').getUint16(34);
	if (glyph < full) {
		return { advance: hmtx.getUint16(4 * glyph), bearing: hmtx.getInt16(4 * glyph + 2) };
	}
	return {
		advance: hmtx.getUint16(4 * (full - 1)),
		bearing: hmtx.getInt16(4 * full + 2 * (glyph - full))
	};
}

/** The glyph's outline as it stands in the file; empty for a space. */
export function outline(font: TrueType, glyph: number): Uint8Array {
	const loca = table(font, 'loca');
	const long = table(font, 'head').getInt16(50) === 1;
	const place = (at: number) => (long ? loca.getUint32(4 * at) : 2 * loca.getUint16(2 * at));
	const glyf = table(font, 'glyf');
	const start = place(glyph);
	return new Uint8Array(glyf.buffer, glyf.byteOffset + start, place(glyph + 1) - start);
}
