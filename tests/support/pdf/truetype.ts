import { readFileSync } from 'node:fs';
import { cutFace } from '../../../scripts/faces/cut-face';
import { parts } from '$lib/pdf/truetype/outline';
import type { TrueType } from '$lib/pdf/truetype/read';
import { outline } from '$lib/pdf/truetype/glyphs';

const family = 'node_modules/@expo-google-fonts/noto-serif';

/** The faces as npm ships them. */
export const sources = {
	regular: new Uint8Array(readFileSync(`${family}/400Regular/NotoSerif_400Regular.ttf`)),
	bold: new Uint8Array(readFileSync(`${family}/600SemiBold/NotoSerif_600SemiBold.ttf`))
};

/** As they ship. */
export const faces = { regular: cutFace(sources.regular), bold: cutFace(sources.bold) };

/**
 * What a glyph looks like: the coordinates of its points, and of its parts with their places. Says
 * nothing of the numbers of glyphs or of instructions.
 */
export function shape(font: TrueType, glyph: number): unknown {
	const bytes = outline(font, glyph);
	if (bytes.length === 0) return null;
	const composed = parts(bytes);
	if (composed.length === 0) return points(bytes);
	return composed.map(({ glyph: part, at, end }) => ({
		place: [...bytes.subarray(at + 4, end)],
		part: shape(font, part)
	}));
}

function points(bytes: Uint8Array): unknown {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const contours = view.getInt16(0);
	const ends = Array.from({ length: contours }, (_, index) => view.getUint16(10 + 2 * index));
	const count = (ends.at(-1) ?? -1) + 1;
	const start = 12 + 2 * contours + view.getUint16(10 + 2 * contours);
	const { flags, at } = flagsFrom(bytes, start, count);
	const x = coordinates(view, at, flags, 0x02, 0x10);
	const y = coordinates(view, x.at, flags, 0x04, 0x20);
	return { ends, x: x.values, y: y.values, onCurve: flags.map((flag) => flag & 1) };
}

function flagsFrom(bytes: Uint8Array, start: number, count: number) {
	const flags: number[] = [];
	let at = start;
	while (flags.length < count) {
		const flag = bytes[at++]!;
		const times = flag & 0x08 ? bytes[at++]! + 1 : 1;
		for (let time = 0; time < times; time++) flags.push(flag);
	}
	return { flags, at };
}

function coordinates(view: DataView, start: number, flags: number[], short: number, same: number) {
	let at = start;
	let value = 0;
	const values = flags.map((flag) => {
		if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(at++);
		else if (!(flag & same)) value += view.getInt16((at += 2) - 2);
		return value;
	});
	return { values, at };
}
