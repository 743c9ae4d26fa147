/**
 * `node scripts/contact-sheet.mjs [folder]`: draws every letter, once for each country, language and speaker, as small
 * pictures on a few sheets (docs/letters-1.jpg and on). Into a folder also all pages as one PDF, to be read at full size.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts, grayscale } from 'pdf-lib';
import { createServer } from 'vite';
import { root } from './root.mjs';

const columns = 16;
const rows = 10;
/** Of one small page and the line below it, in points. */
const cell = { width: 126, height: 180, caption: 11 };
const dots = 80;

/** @typedef {{ name: string, page: number }} Shown */

/** @param {Uint8Array} bytes @param {readonly Shown[]} shown */
async function sheetsOf(bytes, shown) {
	const sheets = await PDFDocument.create();
	const face = await sheets.embedFont(StandardFonts.Helvetica);
	const source = await PDFDocument.load(bytes);
	const each = columns * rows;
	for (let from = 0; from < shown.length; from += each) {
		const some = shown.slice(from, from + each);
		const lines = Math.ceil(some.length / columns);
		const size = /** @type {[number, number]} */ ([columns * cell.width, lines * cell.height]);
		const sheet = sheets.addPage(size);
		const pages = await sheets.embedPdf(
			source,
			some.map(({ page }) => page)
		);
		pages.forEach((page, index) => {
			const x = (index % columns) * cell.width + 3;
			const bottom = size[1] - (Math.floor(index / columns) + 1) * cell.height + 2;
			const scale = Math.min(
				(cell.width - 6) / page.width,
				(cell.height - cell.caption - 4) / page.height
			);
			const [width, height] = [page.width * scale, page.height * scale];
			const place = { x, y: bottom + cell.caption, width, height };
			sheet.drawPage(page, place);
			sheet.drawRectangle({ ...place, borderWidth: 0.4, borderColor: grayscale(0.6) });
			const name = some[index]?.name ?? '';
			sheet.drawText(name, {
				x,
				y: bottom + 3,
				size: Math.min(6.5, 210 / name.length),
				font: face
			});
		});
	}
	return sheets.save();
}

const server = await createServer({
	root,
	logLevel: 'error',
	appType: 'custom',
	optimizeDeps: { noDiscovery: true },
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});
const work = mkdtempSync(join(tmpdir(), 'contact-sheet-'));
try {
	const { everyLetter } = await server.ssrLoadModule('tests/support/pdf/every-letter.ts');
	const { make } = await server.ssrLoadModule('src/lib/pdf/make.ts');
	const { faces } = await server.ssrLoadModule('tests/support/pdf/truetype.ts');
	const all = /** @type {import('../tests/support/pdf/every-letter.ts').Made[]} */ (everyLetter());
	const made = await make(
		all.map(({ letter }) => letter),
		{},
		faces
	);
	if (made.failed.length > 0) throw new Error(JSON.stringify(made.failed));
	const shown = /** @type {Shown[]} */ ([]);
	for (const { index, pages } of made.made)
		for (let page = 0; page < pages; page++)
			shown.push({
				name: `${all[index]?.name}${page ? ` (${page + 1})` : ''}`,
				page: shown.length
			});
	writeFileSync(join(work, 'sheets.pdf'), await sheetsOf(made.bytes, shown));
	const folder = process.argv[2];
	if (folder) {
		writeFileSync(join(folder, 'every-letter.pdf'), made.bytes);
		writeFileSync(join(folder, 'every-letter.txt'), shown.map(({ name }) => name).join('\n'));
	}
	const options = ['-gray', '-jpeg', '-jpegopt', 'quality=30', '-r', `${dots}`];
	execFileSync('pdftoppm', [...options, join(work, 'sheets.pdf'), join(root, 'docs/letters')]);
	process.stdout.write(`${all.length} letters, ${shown.length} pages\n`);
} finally {
	await server.close();
	rmSync(work, { recursive: true });
}
