import { writeFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { makeForms } from './make-forms';
import { form, formOf } from '$tests/support/pdf/pdf';
import { grey, pathOfPdf, tool } from '$tests/support/pdf/programs';
import { faces } from '$tests/support/pdf/truetype';

const path = pathOfPdf();

const words = (count: number) =>
	Array.from({ length: count }, () => ({ kind: 'paragraph' as const, text: 'I get a copy.' }));

async function written(...forms: ReturnType<typeof form>[]): Promise<string> {
	writeFileSync(path, (await makeForms(forms, faces)).bytes);
	return path;
}

describe('by other programs', () => {
	it('the file is sound, with one form and with many', async () => {
		const many = Array.from({ length: 120 }, (_, n) => formOf(`Client ${n}`));
		const long = form({ blocks: [...words(50), ...form().blocks] });
		for (const forms of [[form()], many, [long, form()]]) {
			expect(tool('qpdf', '--check', await written(...forms))).toContain('No syntax or stream');
		}
	});

	it('the file is tagged, and is known as a form', async () => {
		const told = tool('pdfinfo', await written(form()));
		expect(told).toMatch(/Tagged: +yes/);
		expect(told).toMatch(/Form: +AcroForm/);
		expect(told).toMatch(/Title: +Authorization to release information/);
	});

	it('the form is read aloud in order, each field after what it asks for', async () => {
		const tree = tool('pdfinfo', '-struct-text', await written(form())).replace(/\s+/g, ' ');
		const spoken = tree.replace(/Object \d+ \d+/g, 'Object');
		expect(spoken).toContain('P (block) "Name" "Jordan Example" P (block) "Birthday" Form Object');
		expect(spoken).toContain('Form Object P (block) "Dates of sessions"');
		expect(spoken).toMatch(/"Signature" Form Object P \(block\) "Date" Form Object ?$/);
	});

	it('what is known is copied out in order', async () => {
		const names = ['Nguyễn Thị Hồng Ánh', 'Łukasz Ŧorstein'];
		const text = tool('pdftotext', '-layout', await written(...names.map(formOf)), '-');
		expect(text.match(/(?<=Name ).+/g)?.map((name) => name.trim())).toEqual(names);
	});

	it.each([
		['US', '612 x 792'],
		['GB', '595.28 x 841.89']
	] as const)('the paper is that of the region: %s', async (region, size) => {
		expect(tool('pdfinfo', await written(form({ region })))).toContain(`Page size:       ${size}`);
	});

	it('what is typed is drawn with the face of the file', async () => {
		const blank = ink(await written(form()));
		const filled = await PDFDocument.load((await makeForms([form()], faces)).bytes);
		const { acroField } = filled.getForm().getTextField('born-on');
		const fonts = filled.getForm().acroForm.dict.lookup(PDFName.of('DR'), PDFDict);
		const typed = 'BT /T 10 Tf 0 g 2 5 Td (caf\\351 \\200 17 \\226 \\370) Tj ET';
		const looks = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 150, 20], Resources: fonts };
		const drawn = filled.context.register(filled.context.stream(typed, looks));
		acroField.getWidgets()[0]!.setNormalAppearance(drawn);
		writeFileSync(path, await filled.save({ updateFieldAppearances: false }));
		expect(tool('pdftotext', path, '-')).toContain('café € 17 – ø');
		expect(ink(path)).toBeGreaterThan(blank + 100);
	});

	it('what is filled in shows on paper', async () => {
		const { bytes } = await makeForms([form()], faces);
		const filled = await PDFDocument.load(bytes);
		filled.getForm().getTextField('born-on').setText('17 May 1990');
		filled.getForm().getCheckBox('summary').check();
		writeFileSync(path, await filled.save());
		expect(tool('pdftotext', path, '-')).toContain('17 May 1990');
		expect(ink(path)).toBeGreaterThan(ink(await written(form())) + 100);
	});
});

/** How many dots of the first page are dark. */
function ink(of: string): number {
	return grey(of, 1, 100).pixels.filter((value) => value < 160).length;
}
