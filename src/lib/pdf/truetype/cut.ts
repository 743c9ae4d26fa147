import { parts } from './outline';
import { table, type TrueType } from './read';
import { metrics, outline } from './glyphs';

const ENTRY = 4;

export type Tables = ReadonlyMap<string, Uint8Array>;

/** A glyph of a face that is being made: its number there, its number in the source, and its shape. */
type Glyph = { at: number; from: number; shape: Uint8Array };

/**
 * A plain face with the given glyphs and what they are made of alone, each under the number it has: empty
 * places stand in between. Made for each letter that is a file of its own, so it touches only what it keeps.
 */
export function kept(font: TrueType, glyphs: Iterable<number>, more?: Tables): Uint8Array {
	const named = [...new Set([0, ...glyphs])];
	const all = [...named, ...partsBeside(font, named)].sort((a, b) => a - b);
	return faceOf(
		font,
		all.map((glyph) => ({ at: glyph, from: glyph, shape: outline(font, glyph) })),
		more
	);
}

/** What glyphs are made of, and is not among them. */
export function partsBeside(font: TrueType, glyphs: readonly number[]): number[] {
	const all = new Set(glyphs);
	const named = all.size;
	for (const glyph of all) for (const part of parts(outline(font, glyph))) all.add(part.glyph);
	return [...all].slice(named);
}

/** A face of glyphs in the order of their numbers; places that none has are empty. */
export function faceOf(font: TrueType, glyphs: readonly Glyph[], more?: Tables): Uint8Array {
	const count = (glyphs.at(-1)?.at ?? 0) + 1;
	const glyf = new Uint8Array(glyphs.reduce((sum, { shape }) => sum + aligned(shape), 0));
	const loca = new DataView(new ArrayBuffer(ENTRY * (count + 1)));
	const hmtx = new DataView(new ArrayBuffer(ENTRY * count));
	let [end, next] = [0, 0];
	for (const { at, from, shape } of glyphs) {
		for (; next <= at; next++) loca.setUint32(ENTRY * next, end);
		glyf.set(shape, end);
		end += aligned(shape);
		const { advance, bearing } = metrics(font, from);
		hmtx.setUint16(ENTRY * at, advance);
		hmtx.setInt16(ENTRY * at + 2, bearing);
	}
	loca.setUint32(ENTRY * count, end);
	return assemble(
		new Map([
			...(more ?? []),
			['glyf', glyf],
			['loca', new Uint8Array(loca.buffer)],
			['hmtx', new Uint8Array(hmtx.buffer)],
			['head', changed(font, 'head', (head) => head.setInt16(50, 1))], // a long `loca`
			['hhea', changed(font, 'hhea', (hhea) => hhea.setUint16(34, count))],
			['maxp', changed(font, 'maxp', (maxp) => maxp.setUint16(4, count))]
		])
	);
}

/** A copy of a table with a change. */
export function changed(font: TrueType, tag: string, change: (copy: DataView) => void): Uint8Array {
	const { buffer, byteOffset, byteLength } = table(font, tag);
	const copy = new Uint8Array(buffer, byteOffset, byteLength).slice();
	change(new DataView(copy.buffer));
	return copy;
}

/** The room an outline or a table takes. */
const aligned = ({ length }: Uint8Array): number => (length + 3) & ~3;

/** A TrueType file made of these tables. Equal tables give equal bytes. */
function assemble(tables: Tables): Uint8Array {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const places = new Map<string, number>();
	let end = 12 + 16 * sorted.length;
	for (const [tag, bytes] of sorted) {
		places.set(tag, end);
		end += aligned(bytes);
	}
	const file = new DataView(new ArrayBuffer(end));
	writeHeader(file, sorted.length);
	sorted.forEach(([tag, bytes], index) => {
		new Uint8Array(file.buffer).set(bytes, places.get(tag));
		writeEntry(file, 12 + 16 * index, tag, places.get(tag) ?? 0, bytes.length);
	});
	const head = places.get('head');
	if (head !== undefined) file.setUint32(head + 8, 0xb1b0afba - checksum(file, 0, end));
	return new Uint8Array(file.buffer);
}

function writeHeader(file: DataView, count: number): void {
	const power = Math.floor(Math.log2(count));
	file.setUint32(0, 0x00010000);
	file.setUint16(4, count);
	file.setUint16(6, 16 << power);
	file.setUint16(8, power);
	file.setUint16(10, 16 * count - (16 << power));
}

function writeEntry(file: DataView, at: number, tag: string, start: number, length: number): void {
	[...tag].forEach((letter, index) => file.setUint8(at + index, letter.charCodeAt(0)));
	if (tag === 'head') file.setUint32(start + 8, 0);
	file.setUint32(at + 4, checksum(file, start, (length + 3) & ~3));
	file.setUint32(at + 8, start);
	file.setUint32(at + 12, length);
}

function checksum(file: DataView, start: number, length: number): number {
	let sum = 0;
	for (let at = start; at < start + length; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
	return sum;
}
