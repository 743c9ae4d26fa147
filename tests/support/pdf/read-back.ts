/** What stands in a file that was made, one paragraph after the other, as programs that nobody here wrote read it. */
import mammoth from 'mammoth';
import { tool } from './programs';

/** `H1`, `H2`, an `item` of a list, or `P`; lines below each other are joined by a space. */
export type ReadParagraph = { role: string; text: string };

/** Lines that share one to save a page have a dot between them. */
const flat = (text: string): string => text.replace(/(?: ·|\s)+/g, ' ').trim();

/** In the order in which a PDF is read aloud; without what is set aside. */
export function paragraphsOfPdf(path: string): ReadParagraph[] {
	const read: ReadParagraph[] = [];
	let isMarked = false;
	for (const line of tool('pdfinfo', '-struct-text', path).split('\n')) {
		const [, role = ''] = /^ *(\w+)(?: \(|$)/.exec(line) ?? [];
		const [, text = ''] = /^ *"(.*)"$/.exec(line) ?? [];
		const last = read.at(-1);
		if (role) {
			read.push({ role: role === 'LBody' ? (isMarked ? 'item' : 'P') : role, text: '' });
			isMarked = role === 'Lbl';
		} else if (last) last.text = flat(`${last.text} ${text}`);
	}
	return read.filter(({ role, text }) => role !== 'Lbl' && text !== '');
}

const roles: Readonly<Record<string, string>> = { h1: 'H1', h2: 'H2', li: 'item', p: 'P' };

/** In the order of a Word file. */
export async function paragraphsOfWord(bytes: Uint8Array): Promise<ReadParagraph[]> {
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
	const elements = value.matchAll(/<(h1|h2|li|p)>(.*?)<\/\1>/gs);
	return [...elements]
		.map(([, tag = '', inside = '']) => ({ role: roles[tag] ?? tag, text: plain(inside) }))
		.filter(({ text }) => text !== '');
}

function plain(html: string): string {
	const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
	const text = html.replace(/<[^>]*>/g, ' ');
	return flat(text.replace(/&(\w+);/g, (_, sign: string) => signs[sign] ?? ''));
}
