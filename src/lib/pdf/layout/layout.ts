import type { EnclosedSheet, Letter } from '$lib/domain/letters/letter';
import { Unprintable } from '$lib/pdf/unprintable';
import { bodyItems, fit, sheetItems } from './body';
import { flow, type Item } from './flow';
import { counters, type Numbers, type Setting } from './items';
import type { LaidImage, LaidPage, PlacedBlock } from './laid';
import type { Widths } from './measure';
import {
	addressZone,
	comfortable,
	compact,
	continuedTop,
	type Density,
	gutter,
	letterhead,
	margin,
	papers
} from './paper';
import { addressLine, practiceLine, practiceName, runningHead } from './styles';
import { typesetter, type Typesetter } from './typesetter';

export type Pixels = { width: number; height: number };

/**
 * Lays out letters, each with its sheets after it; what repeats from letter to letter is set once. Throws
 * `Unprintable` when a picture is missing or something does not fit on a page.
 */
export type Layout = (letter: Letter, images: ReadonlyMap<string, Pixels>) => LaidPage[];

type Pictures = { logo: LaidImage | null; signature: LaidImage | null };

export function layout(widths: Widths): Layout {
	const set = typesetter(widths);
	return (letter, images) => {
		const pictures = {
			logo: pictureOf(letter.sender.logo, `Logo of ${letter.sender.name}`, images, letterhead.logo),
			signature: pictureOf(letter.signOff.signature, `Signature of ${letter.signOff.name}`, images)
		};
		const { width: paperWidth } = papers[letter.region];
		const width = paperWidth - margin.left - margin.right;
		const numbers = counters();
		const setting = (density: Density) => ({ set, width, density, numbers });
		const pages = fewest((density) => letterPages(letter, pictures, setting(density)));
		const sheets = (letter.sheets ?? []).flatMap((sheet) =>
			fewest((density) => sheetPages(sheet, letter, setting(density)))
		);
		return numbered([...pages, ...sheets], letter, set);
	};
}

/** Set closer only where that saves a page. */
function fewest(pagesOf: (density: Density) => PlacedBlock[][]): PlacedBlock[][] {
	const pages = pagesOf(comfortable);
	if (pages.length === 1) return pages;
	const closer = pagesOf(compact);
	return closer.length < pages.length ? closer : pages;
}

function letterPages(letter: Letter, pictures: Pictures, setting: Setting): PlacedBlock[][] {
	const paper = papers[letter.region];
	const top = head(letter, pictures.logo, paper, setting.set, setting.numbers);
	const items = bodyItems(letter, pictures.signature, setting);
	const [first = [], ...more] = columns(items, letter, top.bottom + 18);
	return [[...top.blocks, ...first], ...more];
}

function sheetPages(sheet: EnclosedSheet, letter: Letter, setting: Setting): PlacedBlock[][] {
	return columns(sheetItems(sheet, setting), letter, continuedTop);
}

function columns(items: readonly Item[], { region }: Letter, firstTop: number): PlacedBlock[][] {
	const bottom = papers[region].height - margin.bottom;
	return flow(items, { left: margin.left, firstTop, top: continuedTop, bottom });
}

/** With the line on top of each page but the first. */
function numbered(pages: PlacedBlock[][], { sender, region }: Letter, set: Typesetter): LaidPage[] {
	const paper = papers[region];
	return pages.map((placed, index) => {
		if (index === 0) return { ...paper, blocks: placed };
		const line = continuation(sender.name, index + 1, pages.length, paper.width, set);
		return { ...paper, blocks: [...line, ...placed] };
	});
}

function pictureOf(
	file: string | null,
	alt: string,
	images: ReadonlyMap<string, Pixels>,
	frame?: { width: number; height: number }
): LaidImage | null {
	if (file === null) return null;
	const pixels = images.get(file);
	if (!pixels)
		throw new Unprintable('A picture of this letter is missing: please choose it again.');
	return fit({ file, alt, pixels }, frame);
}

/** Letterhead and address of the first page, and where the space below them begins. */
function head(
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
function continuation(
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
