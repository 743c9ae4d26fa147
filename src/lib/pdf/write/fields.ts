/** Fields to fill in: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 12.7 */
import type { LaidField, LaidPage, PlacedBlock } from '$lib/pdf/layout/laid';
import { tickSide } from '$lib/pdf/layout/paper';
import type { PDFRef } from 'pdf-lib';
import { addTypingFont } from './font';
import { endPart, painted, putPage, type LetterFile, type Part } from './file';
import { put } from './packed';
import type { Ref } from './ref';
import { addStream } from './stream';
import { markObject } from './structure';
import { number, textString } from './words';

/** The fields of a file. Typed words are in the letters' own face, of which the file holds the Western letters. */
export type Fields = {
	file: LetterFile;
	refs: PDFRef[];
	typing: PDFRef;
	/** How a line to write on looks while nothing is typed. */
	untyped: PDFRef;
	/** How a box to tick looks with and without its tick. */
	ticked: PDFRef;
	unticked: PDFRef;
	/** Forms in the file so far: from the second on their number stands before a field's name, or they would share it. */
	forms: number;
};

export function fields(file: LetterFile): Fields {
	const { context } = file.pack;
	const box = `/Type /XObject\n/Subtype /Form\n/BBox [ 0 0 ${tickSide} ${tickSide} ]`;
	const cross = '1.4 w 1 J 2.2 2.2 m 7.3 7.3 l 2.2 7.3 m 7.3 2.2 l S\n';
	return {
		file,
		refs: [],
		typing: context.nextRef(),
		untyped: addStream(context, '/Tx BMC\nEMC\n', box),
		ticked: addStream(context, cross, box),
		unticked: addStream(context, '\n', box),
		forms: 0
	};
}

const TYPING = '/T 10 Tf 0 g';

/** Adds the pages of one form, with its fields. */
export function addForm(all: Fields, pages: readonly LaidPage[], part: Part): void {
	all.forms += 1;
	const first = all.file.pages.length;
	for (const page of pages) addFormPage(all, page);
	endPart(all.file, first, part);
}

function addFormPage(all: Fields, page: LaidPage): void {
	const { file } = all;
	const ref = file.pack.context.nextRef();
	const widgets: string[] = [];
	let content = '';
	for (const placed of page.blocks) {
		const { field } = placed.block;
		if (!field) content += painted(file, placed, ref, page.height);
		else {
			const added = addField(all, placed, field, { ref, height: page.height });
			content += added.painting;
			widgets.push(`${added.ref}`);
		}
	}
	putPage(file, ref, page, content, `/Annots[${widgets.join(' ')}]`);
}

/** Adds a field; `painting` is the line or box that is printed for it. */
function addField(
	all: Fields,
	placed: PlacedBlock,
	field: LaidField,
	page: { ref: Ref; height: number }
): { ref: PDFRef; painting: string } {
	const { pack, tree } = all.file;
	const ref = pack.context.nextRef();
	const key = markObject(tree, placed, page.ref, page.height, ref);
	const top = page.height - placed.y;
	const rect = [placed.x, top - placed.block.height, placed.x + field.width, top];
	const name = all.forms > 1 ? `${all.forms}-${field.name}` : field.name;
	const said = `/T${textString(name)}/TU${textString(field.tip)}`;
	const place = `/Rect[${rect.map(number).join(' ')}]/P ${page.ref}/F 4/StructParent ${key}`;
	put(pack, ref, `<</Type/Annot/Subtype/Widget${said}${place}${kind(all, field)}>>`);
	all.refs.push(ref);
	return { ref, painting: printed(field, rect) };
}

function kind({ ticked, unticked, untyped }: Fields, field: LaidField): string {
	if (field.kind === 'tick')
		return `/FT/Btn/V/Off/AS/Off/AP<</N<</Yes ${ticked}/Off ${unticked}>>>>`;
	return `/FT/Tx/DA(${TYPING})/AP<</N ${untyped}>>`;
}

function printed({ kind }: LaidField, rect: number[]): string {
	const [left = 0, bottom = 0, right = 0, top = 0] = rect;
	const size = [left, bottom, right - left, top - bottom].map(number).join(' ');
	const rule = `${number(left)} ${number(bottom)} m ${number(right)} ${number(bottom)} l`;
	const shape = kind === 'tick' ? `${size} re` : rule;
	return `/Artifact BMC\nq .7 w .35 G ${shape} S Q\nEMC\n`;
}

/** The entry of the catalog by which a program finds the fields; writes the face for typing. */
export function fieldsEntry({ file: { pack }, refs, typing }: Fields, face: Uint8Array): string {
	addTypingFont(pack, typing, face);
	const faces = `/DR<</Font<</T ${typing}>>>>`;
	return `/AcroForm<</Fields[${refs.join(' ')}]${faces}/DA(${TYPING})>>`;
}
