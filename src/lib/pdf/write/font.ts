import type { PDFRef } from 'pdf-lib';
import { drawableCodes, glyphOf } from '$lib/pdf/characters';
import { kept } from '$lib/pdf/truetype/cut';
import { readTrueType, table, type TrueType } from '$lib/pdf/truetype/read';
import { metrics } from '$lib/pdf/truetype/glyphs';
import { FIRST, LAST, westernFace, westernGlyphs } from '$lib/pdf/truetype/western';
import { nextRef, put, type Packed } from './packed';
import { addStream } from './stream';
import { number } from './words';

const BOLD_WEIGHT = 600;

/** A face in a file: writes text as a PDF string of glyph numbers and remembers which were used. */
export type Pen = { write: (text: string) => string; used: Uint8Array };

const escaped = (byte: string): string => (byte === '\r' ? '\\r' : `\\${byte}`);

/** Each glyph's number as the two bytes of a PDF string; a JavaScript character stands for a byte. */
const glyphBytes = drawableCodes.map((_, index) =>
	String.fromCharCode((index + 1) >> 8, (index + 1) & 0xff).replace(/[()\\]|\r/g, escaped)
);

export function pen(): Pen {
	const used = new Uint8Array(drawableCodes.length + 1);
	const write = (text: string) => {
		let written = '(';
		for (let at = 0; at < text.length; at++) {
			const glyph = glyphOf(text.charCodeAt(at));
			used[glyph] = 1;
			written += glyphBytes[glyph - 1] ?? '';
		}
		return `${written})`;
	};
	return { write, used };
}

/** Embeds the glyphs a pen has drawn, under the numbers they have in the whole face. */
export function addFont(pack: Packed, at: PDFRef, face: Uint8Array, { used }: Pen): void {
	const { context } = pack;
	const font = readTrueType(face);
	const glyphs = drawn(used);
	const weight = table(font, 'OS/2').getUint16(4);
	const name = `${tag(glyphs)}+NotoSerif-${weight >= BOLD_WEIGHT ? 'SemiBold' : 'Regular'}`;
	const [descendant, descriptor] = [nextRef(pack), nextRef(pack)];
	const file = kept(font, glyphs);
	const program = addStream(context, file, `/Length1 ${file.length}`);
	put(pack, descriptor, descriptorOf(font, name, weight, program));
	const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';
	const how = `${system}/FontDescriptor ${descriptor}/CIDToGIDMap/Identity`;
	const advances = `/W[${glyphs.map((glyph) => `${glyph}[${advance(font, glyph)}]`).join('')}]`;
	put(pack, descendant, `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}${how}${advances}>>`);
	const codes = addStream(context, toUnicode(glyphs));
	const whole = `/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${codes}`;
	put(pack, at, `<</Type/Font/Subtype/Type0/BaseFont/${name}${whole}>>`);
}

/** Embeds the face that programs type with, which is no pen's: its words are not known yet. */
export function addTypingFont(pack: Packed, at: PDFRef, face: Uint8Array): void {
	const font = readTrueType(face);
	const weight = table(font, 'OS/2').getUint16(4);
	const name = `${tag([...westernGlyphs])}+NotoSerif-Regular`;
	const file = westernFace(font);
	const program = addStream(pack.context, file, `/Length1 ${file.length}`);
	const descriptor = nextRef(pack);
	put(pack, descriptor, descriptorOf(font, name, weight, program, SERIF + WESTERN_CODE));
	const widths = westernGlyphs.map((glyph) => (glyph === 0 ? '0' : advance(font, glyph))).join(' ');
	const range = `/FirstChar ${FIRST}/LastChar ${LAST}/Widths[${widths}]`;
	const how = `/Encoding/WinAnsiEncoding/FontDescriptor ${descriptor}`;
	put(pack, at, `<</Type/Font/Subtype/TrueType/BaseFont/${name}${range}${how}>>`);
}

function drawn(used: Uint8Array): number[] {
	const glyphs: number[] = [];
	for (let glyph = 1; glyph < used.length; glyph++) if (used[glyph]) glyphs.push(glyph);
	return glyphs;
}

function advance(font: TrueType, glyph: number): string {
	return thousandths(font, metrics(font, glyph).advance);
}

function thousandths(font: TrueType, units: number): string {
	return number((units * 1000) / font.unitsPerEm);
}

/** It has serifs; and a code of its own, or that of Western letters. */
const SERIF = 2;
const OWN_CODE = 4;
const WESTERN_CODE = 32;

/** No viewer draws with the stem, and all want it. */
function descriptorOf(
	font: TrueType,
	name: string,
	weight: number,
	program: PDFRef,
	flags = SERIF + OWN_CODE
): string {
	const at = (tableName: string, place: number) =>
		thousandths(font, table(font, tableName).getInt16(place));
	const box = [36, 38, 40, 42].map((place) => at('head', place)).join(' ');
	const heights = `/Ascent ${at('hhea', 4)}/Descent ${at('hhea', 6)}/CapHeight ${at('OS/2', 88)}`;
	const shape = `/Flags ${flags}/FontBBox[${box}]/ItalicAngle 0${heights}/StemV ${10 + Math.round(weight / 5)}`;
	return `<</Type/FontDescriptor/FontName/${name}${shape}/FontFile2 ${program}>>`;
}

/** Six capital letters that differ for different glyphs, as PDF asks of a cut font. */
function tag(glyphs: number[]): string {
	let hash = 0x811c9dc5;
	for (const glyph of glyphs) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0;
	const letters = Array.from({ length: 6 }, (_, at) => 65 + (Math.floor(hash / 26 ** at) % 26));
	return String.fromCharCode(...letters);
}

/** The table by which text is read and copied out of the file. */
function toUnicode(glyphs: number[]): string {
	const head =
		'/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
		'/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n' +
		'/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
		'1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n';
	let body = '';
	for (let first = 0; first < glyphs.length; first += 100) {
		const some = glyphs.slice(first, first + 100);
		const lines = some.map((glyph) => `<${hex(glyph)}><${hex(drawableCodes[glyph - 1] ?? 0)}>\n`);
		body += `${some.length} beginbfchar\n${lines.join('')}endbfchar\n`;
	}
	return `${head}${body}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
}

const hex = (number: number): string => number.toString(16).padStart(4, '0');
