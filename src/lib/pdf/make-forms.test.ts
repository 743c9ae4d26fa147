import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { makeForms } from './make-forms';
import { form, formOf } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';

const names = ['Zoë O’Connor', 'Nguyễn Thị Hồng Ánh', 'Ελένη Παπαδοπούλου'];

/** What pdf.js finds of each page: its words and its fields. */
async function read(bytes: Uint8Array) {
	const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const pages = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
		pages.push({
			text: text.replace(/\s+/g, ' '),
			fields: await page.getAnnotations(),
			view: page.view
		});
	}
	const { info } = await pdf.getMetadata();
	await pdf.destroy();
	return { pages, info };
}

async function only(of = form()) {
	const { pages } = await read((await makeForms([of], faces)).bytes);
	expect(pages).toHaveLength(1);
	return pages[0]!;
}

describe('a form', () => {
	it('prints what is known, and has no field for it', async () => {
		const { text, fields } = await only();
		expect(text).toContain('Name Jordan Example');
		expect(fields.map(({ fieldName }) => fieldName)).not.toContain('name');
	});

	it('has a field for each blank, in reading order, with what it asks for', async () => {
		const { fields } = await only();
		expect(
			fields.map(({ fieldName, fieldType, alternativeText }) => [
				fieldName,
				fieldType,
				alternativeText
			])
		).toEqual([
			['born-on', 'Tx', 'Your birthday'],
			['dates', 'Btn', 'Dates of sessions'],
			['summary', 'Btn', 'A summary'],
			['signature', 'Tx', 'Your signature'],
			['signed-on', 'Tx', 'Your date']
		]);
	});

	it('has nothing ticked', async () => {
		const boxes = (await only()).fields.filter(({ checkBox }) => checkBox);
		expect(boxes.map(({ fieldValue }) => fieldValue)).toEqual(['Off', 'Off']);
	});

	it('has its fields on the paper, one beside or below the other', async () => {
		const { fields, view } = await only();
		const rects = fields.map(({ rect }) => rect as number[]);
		for (const [left = 0, bottom = 0, right = 0, top = 0] of rects) {
			expect(left).toBeGreaterThanOrEqual(54 - 0.01);
			expect(right).toBeLessThanOrEqual(view[2]! - 54 + 0.01);
			expect(bottom).toBeGreaterThan(39.9);
			expect(top - bottom).toBeGreaterThanOrEqual(9.49);
		}
		for (const [index, one] of rects.entries()) {
			for (const other of rects.slice(index + 1)) expect(overlap(one, other)).toBe(false);
		}
	});

	it('can be filled in and saved by another program', async () => {
		const { bytes } = await makeForms([form()], faces);
		const pdf = await PDFDocument.load(bytes);
		pdf.getForm().getTextField('born-on').setText('May 17, 1990');
		pdf.getForm().getCheckBox('summary').check();
		const { pages } = await read(await pdf.save());
		const value = (name: string) =>
			pages[0]?.fields.find(({ fieldName }) => fieldName === name)?.fieldValue;
		expect([value('born-on'), value('summary'), value('dates')]).toEqual([
			'May 17, 1990',
			'Yes',
			'Off'
		]);
	});

	it('tells readers of each field by an element of its own', async () => {
		const pdf = await PDFDocument.load((await makeForms([form()], faces)).bytes);
		const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
		const tree = root.lookup(PDFName.of('ParentTree'), PDFDict);
		const entries = tree.lookup(PDFName.of('Nums'), PDFArray).asArray();
		const widgets = pdf.getPage(0).node.Annots()?.asArray() ?? [];
		expect(widgets).toHaveLength(5);
		for (const widget of widgets) {
			const key = pdf.context.lookup(widget, PDFDict).lookup(PDFName.of('StructParent'), PDFNumber);
			const at = entries.findIndex(
				(each) => each instanceof PDFNumber && each.asNumber() === key.asNumber()
			);
			const element = pdf.context.lookup(entries[at + 1], PDFDict);
			expect(element.get(PDFName.of('S'))).toBe(PDFName.of('Form'));
			expect(element.lookup(PDFName.of('K'), PDFDict).get(PDFName.of('Obj'))).toBe(widget);
		}
	});

	it('names nobody outside its pages', async () => {
		const { pages, info } = await read((await makeForms([form()], faces)).bytes);
		expect(info).toMatchObject({
			Title: 'Authorization to release information',
			Producer: 'Closewell'
		});
		expect(info).not.toHaveProperty('CreationDate');
		expect(JSON.stringify([info, pages[0]!.fields])).not.toContain('Jordan');
	});

	it('is the same bytes each time', async () => {
		const [one, other] = [await makeForms([form()], faces), await makeForms([form()], faces)];
		expect(one.bytes).toEqual(other.bytes);
	});
});

function overlap(one: number[], other: number[]): boolean {
	const apart = (at: number) => one[at + 2]! <= other[at]! || other[at + 2]! <= one[at]!;
	return !apart(0) && !apart(1);
}

describe('the file of many forms', () => {
	it('has each on its own page, with its name as it was given', async () => {
		const { pages } = await read((await makeForms(names.map(formOf), faces)).bytes);
		expect(pages.map(({ text }) => /Name (.+?) What/.exec(text)?.[1])).toEqual(names);
	});

	it('has fields that no two forms share', async () => {
		const { pages } = await read((await makeForms(names.map(formOf), faces)).bytes);
		const all = pages.flatMap(({ fields }) => fields.map(({ fieldName }) => fieldName as string));
		expect(new Set(all).size).toBe(all.length);
		expect(all).toEqual(expect.arrayContaining(['summary', '2-summary', '3-summary']));
	});

	it('leaves out and names the one it cannot draw', async () => {
		const { made, failed } = await makeForms(['Ann', '李', 'Bob'].map(formOf), faces);
		expect(made.map(({ index }) => index)).toEqual([0, 2]);
		expect(failed).toEqual([
			{ index: 1, because: expect.stringContaining('line “Name” has the character “李”') }
		]);
	});

	it('is empty where nothing could be made', async () => {
		const { bytes, pages } = await makeForms([formOf('李')], faces);
		expect([bytes.length, pages]).toEqual([0, 0]);
	});

	it('tells how many are done', async () => {
		const done: number[] = [];
		await makeForms(['Ann', '李'].map(formOf), faces, (count) => void done.push(count));
		expect(done).toEqual([1, 2]);
	});
});
