import { PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { drawableCodes, glyphOf } from '$lib/pdf/characters';
import { cut } from '$lib/pdf/truetype/cut';
import { parts } from '$lib/pdf/truetype/outline';
import { metrics, outline, readTrueType, table, type TrueType } from '$lib/pdf/truetype/read';
import { addStream } from './stream';

const BOLD_WEIGHT = 600;

/** A face in a file: writes text as a PDF string of glyph numbers and remembers which were used. */
export type Pen = { write: (text: string) => string; used: Uint8Array };

/** Each glyph's number as the two bytes of a PDF string; a JavaScript character stands for a byte. */
const glyphBytes = drawableCodes.map((_, index) =>
	String.fromCharCode((index + 1) >> 8, (index + 1) & 0xff).replace(/[()\\]|\r/g, escaped)
);

function escaped(byte: string): string {
	return byte === '\r' ? '\\r' : `\\${byte}`;
}

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
export function addFont(context: PDFContext, at: PDFRef, face: Uint8Array, { used }: Pen): void {
	const font = readTrueType(face);
	const glyphs = drawableCodes.map((_, index) => index + 1).filter((glyph) => used[glyph]);
	const name = `${tag(glyphs)}+NotoSerif-${weight(font) >= BOLD_WEIGHT ? 'SemiBold' : 'Regular'}`;
	const registry = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity') };
	const descendant = context.obj({
		Type: 'Font',
		Subtype: 'CIDFontType2',
		BaseFont: name,
		CIDSystemInfo: { ...registry, Supplement: 0 },
		FontDescriptor: addDescriptor(context, font, name, glyphs),
		W: glyphs.flatMap((glyph) => [glyph, [thousandths(font, metrics(font, glyph).advance)]]),
		CIDToGIDMap: 'Identity'
	});
	const whole = context.obj({
		Type: 'Font',
		Subtype: 'Type0',
		BaseFont: name,
		Encoding: 'Identity-H',
		DescendantFonts: [context.register(descendant)],
		ToUnicode: addStream(context, toUnicode(glyphs))
	});
	context.assign(at, whole);
}

function thousandths(font: TrueType, units: number): number {
	return Math.round((units * 1000 * 100) / font.unitsPerEm) / 100;
}

function weight(font: TrueType): number {
	return table(font, 'OS/2').getUint16(4);
}

function addDescriptor(
	context: PDFContext,
	font: TrueType,
	name: string,
	glyphs: number[]
): PDFRef {
	const bytes = cut(font, onlyUsed(font, glyphs));
	const inThousandths = (tableName: string, at: number) =>
		thousandths(font, table(font, tableName).getInt16(at));
	return context.register(
		context.obj({
			Type: 'FontDescriptor',
			FontName: name,
			Flags: 6, // serif, own encoding
			FontBBox: [36, 38, 40, 42].map((at) => inThousandths('head', at)),
			ItalicAngle: 0,
			Ascent: inThousandths('hhea', 4),
			Descent: inThousandths('hhea', 6),
			CapHeight: inThousandths('OS/2', 88),
			StemV: 10 + Math.round(weight(font) / 5), // no viewer draws with it, all want it
			FontFile2: addStream(context, bytes, { Length1: bytes.length })
		})
	);
}

/** The used glyphs and what they are made of in their places, and nothing in the others. */
function onlyUsed(font: TrueType, glyphs: number[]): (number | null)[] {
	const kept = new Set([0, ...glyphs]);
	for (const glyph of kept) {
		for (const part of parts(outline(font, glyph))) kept.add(part.glyph);
	}
	const count = Math.max(...kept) + 1;
	return Array.from({ length: count }, (_, glyph) => (kept.has(glyph) ? glyph : null));
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

function hex(number: number): string {
	return number.toString(16).padStart(4, '0');
}
