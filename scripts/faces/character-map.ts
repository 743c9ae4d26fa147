import { table, type TrueType } from '../../src/lib/pdf/truetype/read';

/** Finds the glyph of a code point in the font's own table (format 12); 0 when it has none. */
export function characterMap(font: TrueType): (code: number) => number {
	const cmap = table(font, 'cmap');
	const start = format12(cmap);
	const groups = cmap.getUint32(start + 12);
	return (code) => {
		for (let at = start + 16; at < start + 16 + 12 * groups; at += 12) {
			if (code < cmap.getUint32(at)) return 0;
			if (code <= cmap.getUint32(at + 4)) return cmap.getUint32(at + 8) + code - cmap.getUint32(at);
		}
		return 0;
	};
}

function format12(cmap: DataView): number {
	for (let at = 4; at < 4 + 8 * cmap.getUint16(2); at += 8) {
		const start = cmap.getUint32(at + 4);
		if (cmap.getUint16(start) === 12) return start;
	}
	throw new Error('The font has no character map of format 12');
}

/** A character map in which the code at index `i` is glyph `i + 1`. */
export function writeCharacterMap(codes: readonly number[]): Uint8Array {
	const groups = runs(codes);
	const cmap = new DataView(new ArrayBuffer(28 + 12 * groups.length));
	cmap.setUint16(2, 1);
	cmap.setUint16(4, 3); // Windows
	cmap.setUint16(6, 10); // all of Unicode
	cmap.setUint32(8, 12);
	cmap.setUint16(12, 12);
	cmap.setUint32(16, 16 + 12 * groups.length);
	cmap.setUint32(24, groups.length);
	groups.forEach(({ first, last, glyph }, index) => {
		cmap.setUint32(28 + 12 * index, first);
		cmap.setUint32(32 + 12 * index, last);
		cmap.setUint32(36 + 12 * index, glyph);
	});
	return new Uint8Array(cmap.buffer);
}

function runs(codes: readonly number[]): { first: number; last: number; glyph: number }[] {
	const found: { first: number; last: number; glyph: number }[] = [];
	codes.forEach((code, index) => {
		const run = found.at(-1);
		if (run && run.last + 1 === code) run.last = code;
		else found.push({ first: code, last: code, glyph: index + 1 });
	});
	return found;
}
