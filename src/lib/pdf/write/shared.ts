import type { Face, LaidBlock, LaidImage } from '$lib/pdf/layout/laid';
import type { PDFRef } from 'pdf-lib';
import { addFont, pen, type Pen } from './font';
import { put, type Packed } from './packed';
import type { Picture } from './picture';
import { addPicture } from './pictures';
import { addStream } from './stream';
import { number } from './words';

type Pens = Record<Face, Pen>;

const fontNames: Record<Face, string> = { regular: 'R', bold: 'B' };

/** A block seen so often, and with so many characters, becomes a form; less is not worth an object. */
const SEEN_OFTEN = 3;
const LONG_ENOUGH = 12;

/** What the pages of a file share: faces, pictures, and each block seen before as a form. */
export type Shared = {
	pack: Packed;
	/** The table by which pages name what they share. */
	resources: PDFRef;
	names: string[];
	fonts: Record<Face, PDFRef>;
	pens: Pens;
	pictures: ReadonlyMap<string, Picture>;
	painted: Map<string, string>;
	/** The form of a block, or how often it was painted without. */
	forms: Map<LaidBlock, string | number>;
};

export function shared(pack: Packed, pictures: ReadonlyMap<string, Picture>): Shared {
	const { context } = pack;
	const resources = context.nextRef();
	const fonts = { regular: context.nextRef(), bold: context.nextRef() };
	const pens = { regular: pen(), bold: pen() };
	const known = { painted: new Map(), forms: new Map() };
	return { pack, resources, names: [], fonts, pens, pictures, ...known };
}

/** The operators that paint a block with its top left at (x, y), y growing upwards. */
export function operators(common: Shared, block: LaidBlock, x: number, y: number): string {
	if (block.image) {
		return paint(pictureName(common, block.image), x, y - block.height, block.image);
	}
	if (block.rule !== undefined) return drawn(x, y, block.rule);
	const form = formName(common, block);
	return form ? paint(form, x, y) : textOperators(block, x, y, common.pens);
}

function drawn(x: number, y: number, length: number): string {
	return `q .7 w .35 G ${number(x)} ${number(y)} m ${number(x + length)} ${number(y)} l S Q\n`;
}

/** Writes the faces, cut to what was painted, and the table of names. */
export function closeShared(common: Shared, faces: Record<Face, Uint8Array>): void {
	const { pack, fonts, pens, names } = common;
	const used = (['regular', 'bold'] as const).filter((face) => pens[face].used.includes(1));
	for (const face of used) addFont(pack, fonts[face], faces[face], pens[face]);
	const fontTable = used.map((face) => `/${fontNames[face]} ${fonts[face]}`).join('');
	const table = `<</Font<<${fontTable}>>/XObject<<${names.join('')}>>>>`;
	put(pack, common.resources, table);
}

function named({ names }: Shared, ref: PDFRef): string {
	const name = `X${names.length}`;
	names.push(`/${name} ${ref}`);
	return name;
}

function pictureName(common: Shared, { file }: LaidImage): string {
	const picture = common.pictures.get(file);
	if (!picture) throw new Error('A picture was laid out that is not there');
	const name = common.painted.get(file) ?? named(common, addPicture(common.pack.context, picture));
	common.painted.set(file, name);
	return name;
}

function formName(common: Shared, block: LaidBlock): string | null {
	const known = common.forms.get(block) ?? 0;
	if (typeof known === 'string') return known;
	const form =
		known + 1 >= SEEN_OFTEN && isLong(block) ? named(common, addForm(common, block)) : null;
	common.forms.set(block, form ?? known + 1);
	return form;
}

function isLong({ lines }: LaidBlock): boolean {
	return lines.reduce((sum, line) => sum + line.text.length, 0) >= LONG_ENOUGH;
}

function addForm({ pack, resources, pens }: Shared, block: LaidBlock): PDFRef {
	const box = `[ -9 ${-Math.ceil(block.height) - 9} 630 9 ]`;
	const entries = `/Type /XObject\n/Subtype /Form\n/BBox ${box}\n/Resources ${resources}`;
	return addStream(pack.context, textOperators(block, 0, 0, pens), entries);
}

/** The text of a block as PDF operators, its top left at (x, y) with y growing upwards. */
function textOperators(block: LaidBlock, x: number, y: number, pens: Pens): string {
	let written = 'BT';
	let style = '';
	let [fromX, fromY] = [0, 0];
	const last = block.lines.at(-1);
	for (const line of block.lines) {
		const font = `/${fontNames[line.face]} ${number(line.size)} Tf ${line.quiet ? '.32' : '0'} g`;
		if (font !== style) written += `\n${font}`;
		style = font;
		const [toX, toY] = [x + line.x, y - line.y];
		const text = pens[line.face].write(line === last ? line.text : spaced(line.text));
		written += `\n${number(toX - fromX)} ${number(toY - fromY)} Td${text}Tj`;
		[fromX, fromY] = [toX, toY];
	}
	return `${written}\nET\n`;
}

function paint(name: string, x: number, y: number, size?: { width: number; height: number }) {
	const [width, height] = size ? [size.width, size.height] : [1, 1];
	return `q ${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm/${name} Do Q\n`;
}

/** A line that another follows ends with a space, so that no two words are read as one. */
const spaced = (text: string): string => (text.endsWith(' ') ? text : `${text} `);
