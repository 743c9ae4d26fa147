import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';

/** The text of each page as a person reads it, in reading order, one line of the page a line. */
export async function pdfPages(path: string, password?: string): Promise<string[]> {
	const data = new Uint8Array(readFileSync(path));
	const pdf = await getDocument({ data, password, verbosity: 0 }).promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
	const pages = await Promise.all(
		numbers.map(async (number) => lines(await (await pdf.getPage(number)).getTextContent()))
	);
	await pdf.destroy();
	return pages;
}

/** What stands far to the right on the same height, as the day beside an address, is a line of its own. */
const columnGap = 20;

function lines({ items }: TextContent): string {
	let last: { height: number; end: number } | null = null;
	return items
		.map((item) => {
			if (!('str' in item) || item.str === '') return '';
			if (item.str === ' ' && item.width > columnGap) return '';
			const [left, height] = item.transform.slice(4) as [number, number];
			const isApart = last !== null && (height !== last.height || left > last.end + columnGap);
			last = { height, end: left + item.width };
			return (isApart ? '\n' : '') + item.str;
		})
		.join('');
}

/** Words with one space between them, so that a sentence is found over the ends of lines. */
export function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
