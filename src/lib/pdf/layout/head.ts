import type { Letter } from '$lib/domain/letters/letter';
import type { LaidImage, PlacedBlock } from './laid';
import type { Numbers } from './items';
import { addressZone, gutter, margin } from './paper';
import { addressLine, practiceLine, practiceName, runningHead } from './styles';
import type { Typesetter } from './typesetter';

/** Letterhead and address of the first page, and where the space below them begins. */
export function head(
	letter: Letter,
	logo: LaidImage | null,
	page: { width: number },
	set: Typesetter,
	numbers: Numbers
): { blocks: PlacedBlock[]; bottom: number } {
	const blocks = letterheadBlocks(letter.sender, logo, page.width, set, numbers);
	const used = Math.max(...blocks.map(({ block, y }) => y + block.height));
	const top = Math.max(addressZone.top, used + 12);
	const lines = letter.to.map((line) => [line, addressLine] as const);
	const block = set.block('P', addressZone.width, lines);
	const address = { block, x: margin.left, y: top, element: numbers.element(), list: null };
	return { blocks: [...blocks, address], bottom: Math.max(addressZone.bottom, top + block.height) };
}

function letterheadBlocks(
	sender: Letter['sender'],
	logo: LaidImage | null,
	pageWidth: number,
	set: Typesetter,
	numbers: Numbers
): PlacedBlock[] {
	const width = (pageWidth - margin.left - margin.right - gutter) / 2;
	const columnX = margin.left + width + gutter;
	const name = set.block('P', width, [[sender.name, practiceName]]);
	const lines = sender.lines.map((line) => [line, practiceLine] as const);
	const column = set.block('P', width, lines);
	const at = (x: number, y: number) => ({ x, y, element: numbers.element(), list: null });
	const placed: PlacedBlock[] = [];
	let y = margin.top;
	if (logo) {
		placed.push({ block: set.picture(logo), ...at(margin.left, y) });
		y += logo.height + 6;
	}
	placed.push({ block: name, ...at(margin.left, y) });
	if (lines.length > 0) placed.push({ block: column, ...at(columnX, margin.top + 2.5) });
	return placed;
}

/** The line on top of a page after the first: the sender and the page, never the client. */
export function continuation(
	sender: string,
	pageNumber: number,
	pageCount: number,
	pageWidth: number,
	set: Typesetter
): PlacedBlock[] {
	const width = pageWidth - margin.left - margin.right;
	const count = `Page ${pageNumber} of ${pageCount}`;
	const countWidth = set.width(count, runningHead);
	const artifact = { y: margin.top + 4, element: -1, list: null };
	const name = set.block('Artifact', width - countWidth - gutter, [[sender, runningHead]]);
	const number = set.block('Artifact', countWidth + 1, [[count, runningHead]]);
	return [
		{ block: name, x: margin.left, ...artifact },
		{ block: number, x: pageWidth - margin.right - countWidth, ...artifact }
	];
}
