/** Fields to fill in: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 12.7 */
import type { LaidField, LaidPage, PlacedBlock } from '$lib/pdf/layout/laid';
import { tickSide } from '$lib/pdf/layout/paper';
import type { PDFRef } from 'pdf-lib';
import { painted, putPage, type LetterFile } from './file';
import { put } from './packed';
import type { Ref } from './ref';
import { addStream } from './stream';
import { endLetter, markObject } from './structure';
import { number, textString } from './words';

/** The fields of a file. Typed words are in Helvetica, which every program has: it knows Western letters only. */
export type Fields = {
	file: LetterFile;
	refs: PDFRef[];
	helvetica: PDFRef;
	dingbats: PDFRef;
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
		helvetica: context.nextRef(),
		dingbats: context.nextRef(),
		ticked: addStream(context, cross, box),
		unticked: addStream(context, '\n', box),
		forms: 0
	};
}

/** Adds the pages of one form, with its fields. */
export function addForm(all: Fields, pages: readonly LaidPage[], language: string): void {
	all.forms += 1;
	for (const page of pages) addFormPage(all, page);
	endLetter(all.file.tree, language);
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

function kind({ ticked, unticked }: Fields, field: LaidField): string {
	if (field.kind === 'tick') {
		const looks = `/AP<</N<</Yes ${ticked}/Off ${unticked}>>>>/MK<</CA(8)>>/DA(/ZaDb 0 Tf 0 g)`;
		return `/FT/Btn/V/Off/AS/Off${looks}`;
	}
	return '/FT/Tx/DA(/Helv 10 Tf 0 g)';
}

function printed({ kind }: LaidField, rect: number[]): string {
	const [left = 0, bottom = 0, right = 0, top = 0] = rect;
	const size = [left, bottom, right - left, top - bottom].map(number).join(' ');
	const rule = `${number(left)} ${number(bottom)} m ${number(right)} ${number(bottom)} l`;
	const shape = kind === 'tick' ? `${size} re` : rule;
	return `/Artifact BMC\nq .7 w .35 G ${shape} S Q\nEMC\n`;
}

/** The entry of the catalog by which a program finds the fields; writes the faces for typing. */
export function fieldsEntry({ file: { pack }, refs, helvetica, dingbats }: Fields): string {
	const standard = (name: string, more = '') =>
		`<</Type/Font/Subtype/Type1/BaseFont/${name}${more}>>`;
	put(pack, helvetica, standard('Helvetica', '/Encoding/WinAnsiEncoding'));
	put(pack, dingbats, standard('ZapfDingbats'));
	// Some programs ask for the face by its own name.
	const faces = `/DR<</Font<</Helv ${helvetica}/Helvetica ${helvetica}/ZaDb ${dingbats}>>>>`;
	const form = `/Fields[${refs.join(' ')}]/NeedAppearances true${faces}/DA(/Helv 10 Tf 0 g)`;
	return `/AcroForm<<${form}>>`;
}
