import { assemble } from './assemble';
import { plainOutline } from './outline';
import { metrics, outline, table, type TrueType } from './read';

/**
 * A face with the given glyphs alone, in that order and without instructions. Every part of a composed
 * glyph must be among them.
 */
export function cut(
	font: TrueType,
	glyphs: readonly number[],
	more: ReadonlyMap<string, Uint8Array> = new Map()
): Uint8Array {
	const renamed = new Map(glyphs.map((glyph, index) => [glyph, index]));
	const outlines = glyphs.map((glyph) =>
		plainOutline(outline(font, glyph), (part) => renamed.get(part) ?? missing(part))
	);
	const tables = { glyf: joined(outlines), loca: places(outlines), hmtx: widths(font, glyphs) };
	return faceOf(font, glyphs.length, tables, more);
}

/** A face with so many glyphs, whose long `loca` says where each lies. */
export function faceOf(
	font: TrueType,
	count: number,
	tables: Record<'glyf' | 'loca' | 'hmtx', Uint8Array>,
	more: ReadonlyMap<string, Uint8Array> = new Map()
): Uint8Array {
	return assemble(
		new Map([
			...more,
			...Object.entries(tables),
			['head', changed(font, 'head', (head) => head.setInt16(50, 1))],
			['hhea', changed(font, 'hhea', (hhea) => hhea.setUint16(34, count))],
			['maxp', changed(font, 'maxp', (maxp) => maxp.setUint16(4, count))]
		])
	);
}

function missing(glyph: number): never {
	throw new Error(`Glyph ${glyph} is part of another and was left out`);
}

/** A copy of a table with a change. */
export function changed(font: TrueType, tag: string, change: (copy: DataView) => void): Uint8Array {
	const { buffer, byteOffset, byteLength } = table(font, tag);
	const copy = new Uint8Array(buffer, byteOffset, byteLength).slice();
	change(new DataView(copy.buffer));
	return copy;
}

/** The room an outline takes. */
export function aligned({ length }: Uint8Array): number {
	return (length + 3) & ~3;
}

function joined(outlines: Uint8Array[]): Uint8Array {
	const all = new Uint8Array(outlines.reduce((sum, each) => sum + aligned(each), 0));
	let at = 0;
	for (const each of outlines) {
		all.set(each, at);
		at += aligned(each);
	}
	return all;
}

function places(outlines: Uint8Array[]): Uint8Array {
	const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
	let at = 0;
	outlines.forEach((each, index) => {
		at += aligned(each);
		loca.setUint32(4 * (index + 1), at);
	});
	return new Uint8Array(loca.buffer);
}

function widths(font: TrueType, glyphs: readonly number[]): Uint8Array {
	const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
	glyphs.forEach((glyph, index) => {
		const { advance, bearing } = metrics(font, glyph);
		hmtx.setUint16(4 * index, advance);
		hmtx.setInt16(4 * index + 2, bearing);
	});
	return new Uint8Array(hmtx.buffer);
}
