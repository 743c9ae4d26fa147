/** What PDF/UA-1 (ISO 14289-1) asks of a file, read back from the file. */
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { form, formOf, letter } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import { makeAddresses } from './labels/make';
import { make } from './make';
import { makeForms } from './make-forms';

const names = ['Jordan Example', 'Robin Sample', 'Kim Other'];
const letters = names.map((name) => letter({ to: [name], title: 'Closing & “goodbye” <2027>' }));
const addresses = {
	addresses: [['Jordan Example', '27 Maple Avenue']],
	region: 'US',
	on: { kind: 'labels', sheet: 'avery-5160', start: 1 }
} as const;

const files = {
	letters: async () => (await make(letters, {}, faces)).bytes,
	'one letter': async () => (await make([letter()], {}, faces)).bytes,
	forms: async () => (await makeForms([form(), formOf('Kim')], faces)).bytes,
	labels: async () => (await makeAddresses(addresses, faces)).bytes
};

const name = (of: string) => PDFName.of(of);

async function catalogOf(bytes: Uint8Array) {
	return (await PDFDocument.load(bytes, { updateMetadata: false })).catalog;
}

describe.each(Object.entries(files))('a file of %s', (_, made) => {
	it('says in words that no program has to unpack that it is PDF/UA-1', async () => {
		const metadata = (await catalogOf(await made())).lookup(name('Metadata'));
		if (!(metadata instanceof PDFRawStream)) throw new Error('There is no such stream');
		expect(metadata.dict.get(name('Filter'))).toBeUndefined();
		expect(metadata.dict.get(name('Subtype'))).toBe(name('XML'));
		const xml = new TextDecoder().decode(metadata.contents);
		expect(xml).toContain('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"');
		expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(xml).not.toMatch(/<[^>]*&(?!amp;|lt;|gt;)/);
	});

	it('shows its title in place of the name of the file', async () => {
		const catalog = await catalogOf(await made());
		const shown = catalog.lookup(name('ViewerPreferences'), PDFDict);
		expect(String(shown.get(name('DisplayDocTitle')))).toBe('true');
		expect(String(catalog.get(name('Lang')))).toMatch(/^\(en-/);
	});

	it('leads through each page by what stands on it', async () => {
		for (const page of (await PDFDocument.load(await made())).getPages())
			expect(page.node.get(name('Tabs'))).toBe(name('S'));
	});
});

describe('a form', () => {
	const bytes = files.forms();

	/** Every dictionary of the file. */
	async function dictionaries(): Promise<PDFDict[]> {
		const { context } = await catalogOf(await bytes);
		const all = context.enumerateIndirectObjects().map(([, object]) => object);
		return all.flatMap((each) => (each instanceof PDFDict ? [each] : []));
	}

	it('holds every face it draws or is typed with', async () => {
		const all = await dictionaries();
		const fonts = all.filter((each) => each.get(name('Type')) === name('Font'));
		const whole = fonts.filter((each) => each.get(name('Subtype')) !== name('Type0'));
		expect(whole.length).toBeGreaterThanOrEqual(3);
		for (const font of whole) {
			const descriptor = font.lookup(name('FontDescriptor'), PDFDict);
			expect(descriptor.lookup(name('FontFile2'))).toBeInstanceOf(PDFRawStream);
		}
	});

	it('leaves no look of a field to the program that shows it', async () => {
		const form = (await catalogOf(await bytes)).lookup(name('AcroForm'), PDFDict);
		expect(form.get(name('NeedAppearances'))).toBeUndefined();
		const widgets = (await dictionaries()).filter(
			(each) => each.get(name('Subtype')) === name('Widget')
		);
		expect(widgets).toHaveLength(9);
		for (const widget of widgets)
			expect(widget.lookup(name('AP'), PDFDict).get(name('N'))).toBeDefined();
	});

	it('is typed in with a face that its own fields name', async () => {
		const form = (await catalogOf(await bytes)).lookup(name('AcroForm'), PDFDict);
		const fonts = form.lookup(name('DR'), PDFDict).lookup(name('Font'), PDFDict);
		for (const each of await dictionaries()) {
			const [, used] = /\/(\w+) [\d.]+ Tf/.exec(String(each.get(name('DA')) ?? '')) ?? [];
			if (used) expect(fonts.get(name(used))).toBeDefined();
		}
	});
});

describe('the title', () => {
	it('is the same for programs and for people, whatever stands in it', async () => {
		const pdf = await getDocument({ data: await files.letters(), verbosity: 0 }).promise;
		const { info, metadata } = await pdf.getMetadata();
		expect(metadata?.get('dc:title')).toBe('Closing & “goodbye” <2027>');
		expect(info).toMatchObject({ Title: 'Closing & “goodbye” <2027>' });
		await pdf.destroy();
	});
});

async function bookmarksOf(bytes: Uint8Array) {
	const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
	const outline = (await pdf.getOutline()) as { title: string; dest: unknown[] }[] | null;
	const found = [];
	for (const { title, dest } of outline ?? [])
		found.push([title, await pdf.getPageIndex(dest[0] as Parameters<typeof pdf.getPageIndex>[0])]);
	await pdf.destroy();
	return found;
}

describe('bookmarks', () => {
	it('lead to the first page of each letter of a set, and name nobody', async () => {
		const sheets = [{ title: 'A sheet', blocks: [] }];
		const set = [letter({ sheets }), letter({ title: 'Another' }), letter()];
		expect(await bookmarksOf((await make(set, {}, faces)).bytes)).toEqual([
			['1. Closing of my practice', 0],
			['2. Another', 2],
			['3. Closing of my practice', 3]
		]);
	});

	it('lead to each form of a set', async () => {
		expect(await bookmarksOf(await files.forms())).toEqual([
			['1. Authorization to release information', 0],
			['2. Authorization to release information', 1]
		]);
	});

	it('are not there where there is but one letter', async () => {
		expect(await bookmarksOf(await files['one letter']())).toEqual([]);
	});
});
