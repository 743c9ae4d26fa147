import type { Letter } from '$lib/domain/letters/letter';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawableCodes } from './characters';
import type { Face, LaidPage } from './layout/laid';
import { make } from './make';
import { letter, png } from '$tests/support/pdf/pdf';
import { grey, pathOfPdf, tool } from '$tests/support/pdf/programs';
import { faces } from '$tests/support/pdf/truetype';
import { addLetter, closeFile, letterFile } from './write/file';

const path = pathOfPdf();

async function written(...letters: Letter[]): Promise<string> {
	const { bytes } = await make(letters, { logo: png(40, 20) }, faces);
	writeFileSync(path, bytes);
	return path;
}

const sender = { ...letter().sender, logo: 'logo' };
const names = [
	'Nguyễn Thị Hồng Ánh',
	'Ελένη Παπαδοπούλου',
	'Олександра Шевченко',
	'Łukasz Ŧorstein'
];
const letters = names.map((name) => letter({ sender, to: [name], salutation: `Dear ${name},` }));

const readFirst = ['Figure', 'P', 'P', 'P', 'P', 'H1', 'P'];

describe('by other programs', () => {
	it('the file is sound', async () => {
		expect(tool('qpdf', '--check', await written(...letters))).toContain('No syntax or stream');
	});

	it('the file is tagged', async () => {
		expect(tool('pdfinfo', await written(...letters))).toMatch(/Tagged: +yes/);
	});

	it('the faces are embedded, cut and readable', async () => {
		const rows = tool('pdffonts', await written(...letters))
			.trim()
			.split('\n')
			.slice(2);
		expect(rows.map((row) => row.split(/ {2,}|(?<=H) +/).slice(1, 4))).toEqual([
			['CID TrueType', 'Identity-H', 'yes yes yes'],
			['CID TrueType', 'Identity-H', 'yes yes yes']
		]);
	});

	it('names are copied out as they were given', async () => {
		const text = tool('pdftotext', await written(...letters), '-');
		expect(text.match(/(?<=Dear )[^,]+/g)).toEqual(names);
	});

	it('a letter is read aloud in order, with headings and lists', async () => {
		const tree = tool('pdfinfo', '-struct-text', await written(letter({ sender })));
		const shape = tree.match(/^ *\w+/gm)?.map((line) => line.trim());
		expect(shape?.slice(0, 9)).toEqual(['Document', 'Part', ...readFirst]);
		expect(tree).toContain('"Jordan Example 27 Maple Avenue Portland, OR 97205"');
		expect(tree.replace(/\s+/g, ' ')).toContain(
			'LI (block) Lbl (block) "•" LBody (block) "Your records'
		);
	});
});

describe.each(['regular', 'bold'] as const)('on paper, the %s face', (face) => {
	const pages = sampler(face);

	it('shows ink for every character but spaces', async () => {
		await writeSampler(pages);
		const blank = cellsWithInk().flatMap((inked, index) => (inked ? [] : [drawableCodes[index]!]));
		const spaces = drawableCodes.filter((code) => /\s/u.test(String.fromCodePoint(code)));
		expect(blank).toEqual(spaces);
	});

	it('gives every character back as text', async () => {
		await writeSampler(pages);
		const text = tool('pdftotext', '-raw', path, '-').normalize('NFC');
		const lost = drawableCodes.filter((code) => !text.includes(String.fromCodePoint(code)));
		expect(lost.filter((code) => !/\s/u.test(String.fromCodePoint(code)))).toEqual([]);
	});
});

const CELL = 24;
const COLUMNS = 25;
const ROWS = 33;

/** Pages with one character a cell, in the order of `drawableCodes`. */
function sampler(face: Face): LaidPage[] {
	const pages: LaidPage[] = [];
	drawableCodes.forEach((code, index) => {
		const cell = index % (COLUMNS * ROWS);
		if (cell === 0) pages.push({ width: CELL * COLUMNS, height: CELL * ROWS, blocks: [] });
		const [x, y] = [CELL * (cell % COLUMNS) + 5, CELL * Math.floor(cell / COLUMNS) + 16];
		const line = { text: String.fromCodePoint(code), x, y, size: 10, face, quiet: false };
		const block = { role: 'P' as const, height: CELL, lines: [line], image: null };
		pages.at(-1)!.blocks.push({ block, x: 0, y: 0, element: index, list: null });
	});
	return pages;
}

async function writeSampler(pages: LaidPage[]): Promise<void> {
	const file = letterFile(new Map());
	addLetter(file, pages, { title: 'Sampler', language: 'en-GB' });
	writeFileSync(path, await closeFile(file, faces, { title: 'Sampler', language: 'en-GB' }));
}

/** Whether each cell of the printed sampler has a dark dot. */
function cellsWithInk(): boolean[] {
	const scale = 3;
	const prints = drawableCodes.map((_, index) => Math.floor(index / (COLUMNS * ROWS)) + 1);
	const pictures = new Map(
		[...new Set(prints)].map((page) => [page, grey(path, page, 72 * scale)] as const)
	);
	return drawableCodes.map((_, index) => {
		const { pixels, width } = pictures.get(prints[index]!)!;
		const cell = index % (COLUMNS * ROWS);
		const [left, top] = [cell % COLUMNS, Math.floor(cell / COLUMNS)].map((n) => n * CELL * scale);
		return Array.from({ length: CELL * scale }, (_, y) => (top! + y) * width + left!).some((row) =>
			pixels.subarray(row, row + CELL * scale).some((value) => value < 160)
		);
	});
}
