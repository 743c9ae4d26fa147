import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Where a test file may write a PDF for other programs; it is gone afterwards. */
export function pathOfPdf(): string {
	const folder = mkdtempSync(join(tmpdir(), 'closewell-pdf-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	return join(folder, 'file.pdf');
}

/** What a program of poppler or qpdf says. */
export function tool(name: string, ...options: string[]): string {
	return execFileSync(name, options, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** A page as dots, 0 for black, from a picture of the kind PGM. */
export function grey(path: string, page: number, dpi: number) {
	const options = ['-gray', '-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, path];
	const picture = execFileSync('pdftoppm', options, { maxBuffer: 1 << 28 });
	const [head = '', width = ''] = /^P5\s(\d+)\s\d+\s255\s/.exec(picture.toString('latin1')) ?? [];
	return { pixels: picture.subarray(head.length), width: Number(width) };
}
