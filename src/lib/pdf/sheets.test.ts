import { copyOf, type Block, type EnclosedSheet } from '$lib/domain/letters/letter';
import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { LaidPage, PlacedBlock } from './layout/laid';
import { layout } from './layout/layout';
import { widthsOf } from './layout/measure';
import { continuedTop } from './layout/paper';
import { make } from './make';
import { letter } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import { undrawable } from './undrawable';

const lay = layout(widthsOf(faces));

const paragraph = (sentences: number): Block => ({
	kind: 'paragraph',
	text: 'It is normal to feel many things at once. '.repeat(sentences).trim()
});
const sheet = (...sentences: number[]): EnclosedSheet => ({
	title: 'For the time afterwards',
	blocks: [...sentences.map(paragraph), { kind: 'list', items: ['Samaritans: call 116 123'] }]
});
const pagesOf = (...sheets: EnclosedSheet[]) => lay(letter({ sheets }), new Map());
const textOf = ({ block }: PlacedBlock) => block.lines.map(({ text }) => text).join('');
const words = (page: LaidPage | undefined) => (page?.blocks ?? []).map(textOf);
const read = (page: LaidPage | undefined) =>
	(page?.blocks ?? []).filter(({ block }) => block.role !== 'Artifact');

describe('a sheet that goes with a letter', () => {
	it('begins a page of its own, with its title as a heading of the first order', () => {
		const [, second] = pagesOf(sheet(3));
		const [title] = read(second);
		expect([title?.block.role, title && textOf(title)]).toEqual(['H1', 'For the time afterwards']);
		expect(title?.y).toBe(continuedTop);
	});

	it('leaves the letter before it as it is', () => {
		expect(pagesOf(sheet(3))[0]).toEqual(pagesOf()[0]);
	});

	it('names the sender and the page on top, and never the client', () => {
		const [, second] = pagesOf(sheet(3));
		expect(words(second).slice(0, 2)).toEqual(['Willowbrook Psychotherapy', 'Page 2 of 2']);
		expect(words(second).join(' ')).not.toContain('Jordan');
	});

	it('is counted with the letter and the sheets before it', () => {
		const pages = pagesOf(sheet(3), sheet(200), sheet(3));
		expect(pages.map((page) => words(page)[1])).toEqual([
			expect.any(String),
			...pages.slice(1).map((_, at) => `Page ${at + 2} of ${pages.length}`)
		]);
	});

	it('is set closer than its letter only where that saves a page of its own', () => {
		const set = (sentences: number) => read(pagesOf(sheet(sentences))[1])[1]?.block;
		const leading = (sentences: number) =>
			(set(sentences)?.height ?? 0) / (set(sentences)?.lines.length ?? 1);
		expect([leading(3), leading(96)]).toEqual([15.25, 13.75]);
	});

	it('has elements of its own, so that nothing of it is read as a part of the letter', () => {
		const [first, second] = pagesOf(sheet(3));
		const inLetter = new Set(read(first).map(({ element }) => element));
		expect(read(second).filter(({ element }) => inLetter.has(element))).toEqual([]);
		const lists = read(first).map(({ list }) => list);
		expect(lists).not.toContain(read(second).at(-1)?.list);
	});

	it('is tagged in the file like the letter itself', async () => {
		const { bytes, pages } = await make([letter({ sheets: [sheet(3)] })], {}, faces);
		const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
		const tree = JSON.stringify(await (await pdf.getPage(2)).getStructTree());
		expect(pages).toBe(2);
		expect(tree.match(/"role":"(H1|P|L|LI|LBody)"/g)).toEqual(
			['H1', 'P', 'L', 'LI', 'LBody'].map((role) => `"role":"${role}"`)
		);
		await pdf.destroy();
	});

	it('is looked through for characters that no face has', () => {
		const odd = { title: 'For 李', blocks: [] };
		expect(undrawable(letter({ sheets: [odd] }))).toEqual([
			{ character: '李', where: 'enclosed sheet' }
		]);
	});
});

/** Frozen letters are compared with what they print as today: other bytes are another `layoutVersion`. */
it('a letter is the same bytes as long as the version of the layout is', async () => {
	const hashes = await Promise.all(
		[
			letter(),
			letter({ region: 'GB', blocks: [1, 9, 9, 9, 9, 9].map((n) => paragraph(3 * n)) })
		].map(async (each) => {
			const { bytes } = await make([each], {}, faces);
			return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
		})
	);
	expect(hashes).toEqual(['e4de4bb9c584e498', '1bbdefbb0594b880']);
});

describe('the English copy beside a Spanish letter', () => {
	const long = { blocks: [paragraph(200)] };
	const mark = 'English copy for the file, not sent';
	const inEnglish = letter({ ...long, to: [mark], enclosures: ['Statement'] });
	const spanish = letter({ ...long, enclosures: ['Estado de cuenta'], inEnglish });
	const ofCopy = copyOf(spanish)!;
	const own = lay(spanish, new Map());
	const copy = lay(ofCopy, new Map());

	it('is a paper of its own, each page of which says what it is', () => {
		expect([own.length > 1, copy.length]).toEqual([true, own.length]);
		expect(copy.filter((page) => !words(page).includes(mark))).toEqual([]);
		expect(own.flatMap(words)).not.toContain(mark);
	});

	it('has pages and enclosures in its language, as the letter has in Spanish', () => {
		expect(words(own[1])[1]).toBe(`Página 2 de ${own.length}`);
		expect(words(copy[1])[1]).toBe(`Page 2 of ${copy.length}`);
		expect(own.flatMap(words).join()).toContain('Anexo');
		expect(copy.flatMap(words).join()).toContain('Enclosure');
	});

	it('is read aloud in English', async () => {
		const languages = [];
		for (const paper of [spanish, ofCopy]) {
			const { bytes } = await make([paper], {}, faces);
			const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
			const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
			languages.push(/"lang":"([\w-]+)"/.exec(tree)?.[1]);
			await pdf.destroy();
		}
		expect(languages).toEqual(['es', 'en-US']);
	});
});
