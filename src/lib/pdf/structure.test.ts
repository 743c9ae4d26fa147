/** The structure tree of a file, walked as a screen reader does: PDF/UA-1 (ISO 14289-1), 7.1 to 7.18. */
import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFNumber,
	PDFRawStream,
	type PDFObject,
	type PDFPage
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Block } from '$lib/domain/letters/letter';
import { form, formOf, letter, png } from '$tests/support/pdf/pdf';
import { realLetters } from '$tests/support/pdf/real-letters';
import { faces } from '$tests/support/pdf/truetype';
import { makeAddresses } from './labels/make';
import { make } from './make';
import { makeForms } from './make-forms';

const name = (of: string) => PDFName.of(of);
const sender = { ...letter().sender, logo: 'logo' };
const sign: Block = { kind: 'paragraph', text: 'Blake Hart:', toSign: true };
const long: Block = { kind: 'paragraph', text: 'We keep our regular appointments. '.repeat(40) };
const blocks = [...letter().blocks, long, long, sign];
const sheets = [{ title: 'A sheet', blocks: letter().blocks }];
const types = ['practice-closing', 'sudden-ending', 'guardian-notice'];
const addresses = {
	addresses: [['Jordan Example', '27 Maple Avenue'], ['Robin Sample']],
	region: 'GB',
	on: { kind: 'envelopes', envelope: 'dl', senders: [['D. W.'], ['D. W.']] }
} as const;

const files = {
	letters: async () => {
		const set = [letter({ sender, blocks, sheets }), letter({ largePrint: true }), letter()];
		return (await make([...set, letter(), letter()], { logo: png(40, 20) }, faces)).bytes;
	},
	'letters of the catalog': async () => {
		const all = [...realLetters('us-or', 'es', types), ...realLetters('uk-eng', 'en', types)];
		const hashes = all.flatMap(({ sender, signOff: { signature } }) => [sender.logo, signature]);
		const pictures = hashes.flatMap((hash) => (hash ? [[hash, png(40, 20)] as const] : []));
		return (await make(all, Object.fromEntries(pictures), faces)).bytes;
	},
	forms: async () => (await makeForms([form(), formOf('Kim'), form()], faces)).bytes,
	envelopes: async () => (await makeAddresses(addresses, faces)).bytes
};

/** What may stand in what: ISO 32000-1, 14.8.4. */
const inside: Readonly<Record<string, readonly string[]>> = {
	StructTreeRoot: ['Document'],
	Document: ['Part'],
	Part: ['H1', 'H2', 'P', 'Figure', 'L', 'Form'],
	L: ['LI'],
	LI: ['Lbl', 'LBody']
};

type Element = { dict: PDFDict; role: string; parent: string; under: PDFDict; kids: PDFObject[] };

function elementsBelow(parent: PDFDict, role: string): Element[] {
	return kidsOf(parent).flatMap((kid) => {
		if (!(kid instanceof PDFDict) || !kid.has(name('S'))) return [];
		const own = String(kid.get(name('S'))).slice(1);
		const element = { dict: kid, role: own, parent: role, under: parent, kids: kidsOf(kid) };
		return [element, ...elementsBelow(kid, own)];
	});
}

function kidsOf(of: PDFDict): PDFObject[] {
	const kids = of.lookup(name('K'));
	if (kids instanceof PDFArray) return kids.asArray().map((_, at) => kids.lookup(at) as PDFObject);
	return kids ? [kids] : [];
}

const text = (page: PDFPage): string => {
	const stream = page.node.lookup(name('Contents'));
	if (!(stream instanceof PDFRawStream)) throw new Error('A page has no content');
	return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
};

/** What a page draws outside of all marks, and the numbers of its marks in order. */
function marksOf(page: PDFPage): { loose: string[]; marks: number[] } {
	const [loose, marks]: [string[], number[]] = [[], []];
	let depth = 0;
	for (const line of text(page).split('\n')) {
		const [, mark] = /MCID (\d+)>>BDC$/.exec(line) ?? [];
		if (mark) marks.push(Number(mark));
		if (/B[DM]C$/.test(line)) depth += 1;
		else if (line === 'EMC') depth -= 1;
		else if (depth === 0 && line.trim() !== '') loose.push(line);
	}
	return { loose, marks };
}

describe.each(Object.entries(files))('the structure of %s', (_, made) => {
	const opened = made().then(async (bytes) => PDFDocument.load(bytes, { updateMetadata: false }));
	const rootOf = ({ catalog }: PDFDocument) => catalog.lookup(name('StructTreeRoot'), PDFDict);

	it('knows or sets aside whatever is drawn', async () => {
		for (const page of (await opened).getPages()) expect(marksOf(page).loose).toEqual([]);
	});

	it('holds each thing where it may stand, below what holds it', async () => {
		const all = elementsBelow(rootOf(await opened), 'StructTreeRoot');
		for (const { dict, role, parent, under } of all) {
			expect([parent, (inside[parent] ?? []).includes(role), role]).toEqual([parent, true, role]);
			expect(dict.lookup(name('P'))).toBe(under);
		}
		expect(all.length).toBeGreaterThan(5);
	});

	it('draws no line out of underscores', async () => {
		const pdf = await getDocument({ data: (await made()).slice(), verbosity: 0 }).promise;
		for (let page = 1; page <= pdf.numPages; page++) {
			const { items } = await (await pdf.getPage(page)).getTextContent();
			expect(items.map((item) => ('str' in item ? item.str : '')).join('')).not.toContain('__');
		}
		await pdf.destroy();
	});

	it('names every mark of every page once', async () => {
		const pdf = await opened;
		const all = elementsBelow(rootOf(pdf), 'StructTreeRoot');
		const told = new Map<PDFDict, number[]>();
		for (const { dict, kids } of all)
			for (const kid of kids) {
				const at = kid instanceof PDFDict ? kid : dict;
				const mark = kid instanceof PDFNumber ? kid : at.lookup(name('MCID'));
				if (!(mark instanceof PDFNumber)) continue;
				const page = at.lookup(name('Pg'), PDFDict);
				told.set(page, [...(told.get(page) ?? []), mark.asNumber()]);
			}
		for (const page of pdf.getPages()) {
			const { marks } = marksOf(page);
			expect(marks).toEqual(marks.map((_, at) => at));
			expect((told.get(page.node) ?? []).sort((a, b) => a - b)).toEqual(marks);
		}
	});

	it('says what each picture shows, how each list is marked and in what language it is read', async () => {
		for (const { dict, role } of elementsBelow(rootOf(await opened), 'StructTreeRoot')) {
			if (role === 'Figure') expect(dict.has(name('Alt'))).toBe(true);
			if (role === 'Part') expect(String(dict.get(name('Lang')))).toMatch(/^\((en-|es\))/);
			if (role !== 'L') continue;
			const look = String(dict.lookup(name('A'), PDFDict).get(name('ListNumbering')));
			const labelled = elementsBelow(dict, 'L').some((each) => each.role === 'Lbl');
			expect(look).toBe(labelled ? '/Disc' : '/None');
		}
	});

	it('begins each part with a heading of the first order, and leaves none out', async () => {
		const all = elementsBelow(rootOf(await opened), 'StructTreeRoot');
		for (const part of all.filter(({ role }) => role === 'Part')) {
			const headings = elementsBelow(part.dict, 'Part').filter(({ role }) => /^H\d$/.test(role));
			expect(['H1', undefined]).toContain(headings[0]?.role);
		}
	});
});
