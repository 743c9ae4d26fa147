import type { Letter } from '$lib/domain/letters/letter';
import { Unprintable } from '$lib/pdf/unprintable';
import { bodyItems, sheetItems } from './body';
import { flow, type Item } from './flow';
import { counters, type Setting } from './items';
import type { LaidImage, LaidPage, PlacedBlock } from './laid';
import type { Widths } from './measure';
import {
	across,
	below,
	continuedTop,
	densities,
	type Density,
	gutter,
	largePrint,
	letterhead,
	margin,
	papers,
	signature
} from './paper';
import { head } from './head';
import { saidOn } from './said';
import { around } from './styles';
import { type Style, typesetter, type Typesetter } from './typesetter';

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
		const { sender, signOff, to, isCopy } = letter;
		const said = saidOn(letter);
		const pictures = {
			logo: pictureOf(sender.logo, said.logo(sender.name), images, letterhead.logo),
			signature: pictureOf(signOff.signature, said.signature(signOff.name), images)
		};
		const numbers = counters();
		const setting = (density: Density) => {
			return { set, width: across(letter.region, density), density, numbers };
		};
		const looks = letter.largePrint ? [largePrint] : densities;
		const pages = fewest(looks, (density) => letterPages(letter, pictures, setting(density)));
		const sheets = (letter.sheets ?? []).flatMap((sheet) =>
			fewest(looks, (density) =>
				columns(sheetItems(sheet, setting(density)), letter, continuedTop, density)
			)
		);
		const { line } = around(looks[0] ?? largePrint);
		const head = (isCopy && to[0]) || sender.name;
		return numbered([...pages, ...sheets], letter, head, { set, line });
	};
}

/** So much of a page, in points, is won at most by setting it closer, and with headings and names in rows beside. */
const MOST_WON = { close: 220, compact: 520 };

/** Set closer only where that saves a page. */
function fewest(
	densities: readonly Density[],
	pagesOf: (density: Density) => PlacedBlock[][]
): PlacedBlock[][] {
	let least: PlacedBlock[][] = [];
	let toWin = 0;
	for (const density of densities) {
		if (toWin > MOST_WON[density.compact ? 'compact' : 'close']) continue;
		const pages = pagesOf(density);
		if (least.length === 0 || pages.length < least.length) least = pages;
		if (least.length === 1) break;
		toWin = overBy(pages) / (least.length - 1);
	}
	return least;
}

/** How far the last page is filled. */
function overBy(pages: readonly PlacedBlock[][]): number {
	const ends = pages.at(-1)?.map(({ block, y }) => y + block.height) ?? [];
	return Math.max(0, ...ends) - continuedTop;
}

function letterPages(letter: Letter, pictures: Pictures, setting: Setting): PlacedBlock[][] {
	const top = head(letter, pictures.logo, setting);
	const items = bodyItems(letter, pictures.signature, setting);
	const [first = [], ...more] = columns(items, letter, top.bottom, setting.density);
	return [[...top.blocks, ...first], ...more];
}

function columns(
	items: readonly Item[],
	{ region }: Letter,
	firstTop: number,
	density: Density
): PlacedBlock[][] {
	const bottom = papers[region].height - below(density);
	return flow(items, { left: margin.left, firstTop, top: continuedTop, bottom });
}

type Running = { set: Typesetter; line: Style };

/** With the line on top of each page but the first. */
function numbered(
	pages: PlacedBlock[][],
	letter: Letter,
	head: string,
	running: Running
): LaidPage[] {
	const paper = papers[letter.region];
	return pages.map((placed, index) => {
		if (index === 0) return { ...paper, blocks: placed };
		const count = saidOn(letter).page(index + 1, pages.length);
		const line = continuation(head, count, paper.width, running);
		return { ...paper, blocks: [...line, ...placed] };
	});
}

/** The picture at the size at which it prints within a frame; never enlarged beyond 72 dpi. */
export function pictureOf(
	file: string | null,
	alt: string,
	images: ReadonlyMap<string, Pixels>,
	frame = signature
): LaidImage | null {
	if (file === null) return null;
	const pixels = images.get(file);
	if (!pixels)
		throw new Unprintable('A picture of this letter is missing: please choose it again.');
	const { width, height } = pixels;
	const scale = Math.min(frame.width / width, frame.height / height, 1);
	return { file, alt, width: width * scale, height: height * scale };
}

/** The line on top of a page after the first: the sender, or that it is a copy, and the page; never the client. */
function continuation(
	head: string,
	count: string,
	pageWidth: number,
	{ set, line }: Running
): PlacedBlock[] {
	const width = pageWidth - margin.left - margin.right;
	const countWidth = set.width(count, line);
	const artifact = { y: margin.top + 4, element: -1, list: null };
	const name = set.block('Artifact', width - countWidth - gutter, [[head, line]]);
	const number = set.block('Artifact', countWidth + 1, [[count, line]]);
	return [
		{ block: name, x: margin.left, ...artifact },
		{ block: number, x: pageWidth - margin.right - countWidth, ...artifact }
	];
}
