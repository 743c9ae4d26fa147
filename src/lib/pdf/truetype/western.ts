/** A face that programs type with: Western letters by the bytes of WinAnsi, in which the words of a field are kept. */
import { glyphOf } from '$lib/pdf/characters';
import { kept } from './cut';
import type { TrueType } from './read';

/** From the space on. */
export const FIRST = 32;
export const LAST = 255;

const SOFT_HYPHEN = 0xad;

/** The glyph of each byte from the first; 0: WinAnsi, or the face, has nothing there. */
export const westernGlyphs: readonly number[] = characters().map((code) =>
	glyphOf(code === SOFT_HYPHEN ? 0x2d : code)
);

/** Cut to these letters, with the map by which a program finds them. */
export function westernFace(font: TrueType): Uint8Array {
	return kept(font, westernGlyphs, new Map([['cmap', characterMap()]]));
}

function characters(): number[] {
	const decoder = new TextDecoder('windows-1252');
	return Array.from({ length: LAST - FIRST + 1 }, (_, at) =>
		decoder.decode(Uint8Array.of(FIRST + at)).charCodeAt(0)
	);
}

const HEAD = 12;
const ENDS = 14;

/** For Windows and the first plane of Unicode (3, 1), each letter a segment of its own: OpenType, `cmap`, format 4. */
function characterMap(): Uint8Array {
	const letters = [...new Set(characters())]
		.map((code) => [code, glyphOf(code)] as const)
		.filter(([, glyph]) => glyph !== 0)
		.sort(([a], [b]) => a - b);
	const count = letters.length + 1;
	const map = new DataView(new ArrayBuffer(HEAD + 16 + 8 * count));
	for (const [at, value] of [0, 1, 3, 1, 0, HEAD].entries()) map.setUint16(2 * at, value);
	const power = Math.floor(Math.log2(count));
	const about = [4, 16 + 8 * count, 0, 2 * count, 2 << power, power, 2 * count - (2 << power)];
	for (const [at, value] of about.entries()) map.setUint16(HEAD + 2 * at, value);
	[...letters, [0xffff, 0] as const].forEach(([code, glyph], at) => {
		const place = HEAD + ENDS + 2 * at;
		map.setUint16(place, code);
		map.setUint16(place + 2 + 2 * count, code);
		map.setUint16(place + 2 + 4 * count, (glyph - code) & 0xffff);
	});
	return new Uint8Array(map.buffer);
}
