import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOfPdf, tool } from '$tests/support/pdf/programs';
import { faces } from '$tests/support/pdf/truetype';
import { makeAddresses, type Addressing } from './make';
import { envelopes, labelAt, labelSheets, labelsOn, type Box, type LabelSheetId } from './stock';

const path = pathOfPdf();

async function written(on: Addressing['on'], addresses: string[][]): Promise<Uint8Array> {
	const { bytes, failed } = await makeAddresses({ addresses, region: 'US', on }, faces);
	expect(failed).toEqual([]);
	writeFileSync(path, bytes);
	return bytes;
}

type Word = Box & { text: string; page: number };

/** Each word of the file, in the order in which it is written, and where it stands. */
function words(): Word[] {
	const pages = tool('pdftotext', '-bbox', '-raw', path, '-').split('<page ').slice(1);
	return pages.flatMap((page, number) =>
		[...page.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</g)].map(
			([, ...found]) => {
				const [x = 0, y = 0, right = 0, bottom = 0] = found.map(Number);
				const text = found[4] ?? '';
				return { x, y, width: right - x, height: bottom - y, text, page: number };
			}
		)
	);
}

function isInside(word: Word, box: Box): boolean {
	return (
		word.x >= box.x &&
		word.y >= box.y &&
		word.x + word.width <= box.x + box.width &&
		word.y + word.height <= box.y + box.height
	);
}

const varied = [
	['Zoë Lindqvist', '4 Elm Road', 'Portland, OR 97201'],
	['Nguyễn Thị Hồng Ánh', 'Apartment 12', '1500 Northwest Marshall Street', 'Portland, OR 97209'],
	[
		'Олександра Шевченко',
		'c/o Maria Kovalenko',
		'77 Pine Street, Rear Building',
		'Salem, OR 97301'
	],
	['Maximiliana Wilhelmina Longacre-Smithfield-Montgomery', '9 Lane', 'Bend, OR 97701'],
	['Ελένη Παπαδοπούλου', 'First Floor', 'The Old Mill', '3 Mill Lane', 'Bend, OR 97702']
];
const many = Array.from({ length: 47 }, (_, n) => {
	const [name, ...rest] = varied[n % varied.length] ?? [];
	return [`${n} ${name}`, ...rest];
});

describe.each(Object.entries(labelSheets))('on paper, the sheet %s', (id, sheet) => {
	const start = 4;
	const on = { kind: 'labels', sheet: id as LabelSheetId, start } as const;

	it('has every word of each address inside its own label, in the right order', async () => {
		await written(on, many);
		const found = words();
		const outside: Word[] = [];
		let at = 0;
		many.forEach((lines, index) => {
			const place = start - 1 + index;
			const own = lines.join(' ').split(' ');
			const here = found.slice(at, at + own.length);
			at += own.length;
			expect(here.map(({ text }) => text.normalize('NFC'))).toEqual(own);
			const label = labelAt(sheet, place % labelsOn(sheet));
			const page = Math.floor(place / labelsOn(sheet));
			outside.push(...here.filter((word) => word.page !== page || !isInside(word, label)));
		});
		expect(outside).toEqual([]);
		expect(at).toBe(found.length);
	});

	it('is sound, tagged, and of the size of the sheet', async () => {
		await written(on, many);
		expect(tool('qpdf', '--check', path)).toContain('No syntax or stream');
		const told = tool('pdfinfo', path);
		expect(told).toMatch(/Tagged: +yes/);
		const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(told) ?? [];
		expect(Number(width)).toBeCloseTo(sheet.paper.width, 1);
		expect(Number(height)).toBeCloseTo(sheet.paper.height, 1);
	});
});

describe.each(['us-10', 'dl'] as const)('on paper, the envelope %s', (id) => {
	const { sender: from, address: to, senderHead } = envelopes[id];
	const sender = ['D. W.', '12 Harbor Street', 'Boston, MA 02108'];
	const senders = varied.map(() => sender);
	const on = { kind: 'envelopes', envelope: id, senders } as const;

	it('has both addresses in their places and nothing else', async () => {
		await written(on, varied);
		const head = [senderHead, ...sender].join(' ').trim().split(' ');
		varied.forEach((lines, page) => {
			const here = words().filter((word) => word.page === page);
			const own = lines.join(' ').split(' ');
			expect(here.map(({ text }) => text.normalize('NFC'))).toEqual([...head, ...own]);
			const outside = here.filter(
				(word, at) => !isInside(word, grown(at < head.length ? from : to))
			);
			expect(outside).toEqual([]);
		});
	});

	it('is sound, with the faces cut', async () => {
		await written(on, varied);
		expect(tool('qpdf', '--check', path)).toContain('No syntax or stream');
		expect(tool('pdffonts', path)).toMatch(/[A-Z]{6}\+NotoSerif-Regular .*yes yes yes/);
	});
});

/** A word’s box reaches above its letters, by what the face leaves for accents. */
function grown({ x, y, width, height }: Box): Box {
	return { x, y: y - 2, width, height: height + 2 };
}

it('the same addresses give the same bytes', async () => {
	const on = { kind: 'labels', sheet: 'avery-5160', start: 1 } as const;
	expect(await written(on, many)).toEqual(await written(on, many));
});
