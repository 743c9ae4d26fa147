/** What a printed letter shows, against what the browser itself draws with the same faces. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drawableCodes } from '../src/lib/pdf/characters';
import type { Face, LaidPage } from '../src/lib/pdf/layout/laid';
import { addLetter, closeFile, letterFile } from '../src/lib/pdf/write/file';
import { readDots } from '../src/lib/pdf/write/png';
import { expect, test } from './support';

const CELL = 24;
const COLUMNS = 25;
const ROWS = 33;
const DPI = 150;
const DOTS = DPI / 72;

const fonts = new URL('../src/lib/pdf/fonts/', import.meta.url);
const faces = {
	regular: new Uint8Array(readFileSync(new URL('regular.ttf', fonts))),
	bold: new Uint8Array(readFileSync(new URL('bold.ttf', fonts)))
};

/** A picture in grey, 0 for black. */
type Picture = { grey: (x: number, y: number) => number };
type Box = { left: number; right: number; top: number; bottom: number } | null;

for (const face of ['regular', 'bold'] as const) {
	test(`each character of the ${face} face stands on paper as the browser draws it`, async ({
		page
	}) => {
		const pages = sampler(face);
		const path = join(mkdtempSync(join(tmpdir(), 'closewell-glyphs-')), 'sampler.pdf');
		const file = letterFile(new Map());
		addLetter(file, pages, { title: 'Sampler', language: 'en-GB' });
		writeFileSync(path, await closeFile(file, faces, { title: 'Sampler', language: 'en-GB' }));
		const off: string[] = [];
		for (const [at, sheet] of pages.entries()) {
			const [printed, drawn] = [onPaper(path, at + 1), await inBrowser(page, sheet, face)];
			sheet.blocks.forEach(({ block }, cell) => {
				const here = [inkIn(printed, cell), inkIn(drawn, cell)] as const;
				if (!alike(...here)) off.push(`${block.lines[0]?.text} ${JSON.stringify(here)}`);
			});
		}
		expect(off).toEqual([]);
	});
}

/** Pages with one character a cell, in the order of `drawableCodes`. */
function sampler(face: Face): LaidPage[] {
	const pages: LaidPage[] = [];
	drawableCodes.forEach((code, index) => {
		const cell = index % (COLUMNS * ROWS);
		if (cell === 0) pages.push({ width: CELL * COLUMNS, height: CELL * ROWS, blocks: [] });
		const [x, y] = [CELL * (cell % COLUMNS) + 5, CELL * Math.floor(cell / COLUMNS) + 16];
		const line = { text: String.fromCodePoint(code), x, y, size: 10, face, quiet: false };
		const block = { role: 'P' as const, height: CELL, lines: [line], image: null };
		pages.at(-1)?.blocks.push({ block, x: 0, y: 0, element: index, list: null });
	});
	return pages;
}

function onPaper(path: string, page: number): Picture {
	const options = ['-gray', '-r', `${DPI}`, '-f', `${page}`, '-l', `${page}`, path];
	const picture = execFileSync('pdftoppm', options, { maxBuffer: 1 << 28 });
	const [head = '', width = ''] = /^P5\s(\d+)\s\d+\s255\s/.exec(picture.toString('latin1')) ?? [];
	const pixels = picture.subarray(head.length);
	return { grey: (x, y) => pixels[y * Number(width) + x] ?? 255 };
}

async function inBrowser(page: Page, sheet: LaidPage, face: Face): Promise<Picture> {
	const font = Buffer.from(faces[face]).toString('base64');
	const texts = sheet.blocks
		.flatMap(({ block }) => block.lines)
		.map(
			({ text, x, y, size }) =>
				`<text x="${x}" y="${y}" font-size="${size}">&#${text.codePointAt(0)};</text>`
		)
		.join('');
	const [width, height] = [sheet.width * DOTS, sheet.height * DOTS];
	await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
	await page.setContent(
		`<style>@font-face { font-family: Face; src: url(data:font/ttf;base64,${font}) }
		body { margin: 0 } svg { display: block; font-family: Face; text-rendering: geometricPrecision; white-space: pre }</style>
		<svg width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}">${texts}</svg>`
	);
	await page.evaluate(() => document.fonts.ready);
	const dots = readDots(new Uint8Array(await page.screenshot()));
	if (!dots) throw new Error('the picture of the page is of an unknown kind');
	return { grey: (x, y) => dots.colour[(y * dots.width + x) * dots.channels] ?? 255 };
}

/** The box of what is drawn in a cell; `null`: nothing is. */
function inkIn({ grey }: Picture, cell: number): Box {
	const [left, top] = [cell % COLUMNS, Math.floor(cell / COLUMNS)].map((n) =>
		Math.round(n * CELL * DOTS)
	);
	const [xs, ys]: [number[], number[]] = [[], []];
	for (let y = top!; y < top! + CELL * DOTS; y++) {
		for (let x = left!; x < left! + CELL * DOTS; x++) {
			if (grey(x, y) >= 160) continue;
			xs.push(x);
			ys.push(y);
		}
	}
	if (xs.length === 0) return null;
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

/** Within one dot on each side. */
function alike(a: Box, b: Box): boolean {
	if (a === null || b === null) return a === b;
	return (['left', 'right', 'top', 'bottom'] as const).every(
		(side) => Math.abs(a[side] - b[side]) <= 1
	);
}
