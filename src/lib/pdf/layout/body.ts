import type { Block, EnclosedSheet, Letter } from '$lib/domain/letters/letter';
import type { Item } from './flow';
import type { LaidBlock, LaidImage, PlacedBlock } from './laid';
import { gutter, signature, type Density } from './paper';
import { small, smallStrong, strong, subject, text } from './styles';
import type { Typesetter } from './typesetter';

const LIST_INDENT = 16;
/** White for signing by hand. */
const SIGNING_ROOM = 40;

/** Numbers the elements of a letter, in reading order. */
export type Numbers = { element: () => number; list: () => number };

export type Setting = { set: Typesetter; width: number; density: Density; numbers: Numbers };

/** Everything below the address, from the day to the enclosures. */
export function bodyItems(letter: Letter, picture: LaidImage | null, setting: Setting): Item[] {
	const { set, width, density } = setting;
	const body = letter.blocks.flatMap((block) => blockItems(block, setting));
	const last = body.at(-1);
	if (last) last.withNext = true; // a sign-off never stands alone on a page
	return [
		paragraph(set.block('P', width, [[letter.day, text(density)]]), 0, setting),
		heading(set.block('H1', width, [[letter.subject, subject(density)]]), 2.2, setting),
		paragraph(set.block('P', width, [[letter.salutation, text(density)]]), 1, setting),
		...body,
		signOff(letter.signOff, picture, setting),
		...enclosures(letter.enclosures, setting)
	];
}

/** A sheet that goes with a letter, from its title on. */
export function sheetItems({ title, blocks }: EnclosedSheet, setting: Setting): Item[] {
	const { set, width, density } = setting;
	return [
		heading(set.block('H1', width, [[title, subject(density)]]), 0, setting),
		...blocks.flatMap((block) => blockItems(block, setting))
	];
}

function blockItems(block: Block, setting: Setting): Item[] {
	const { set, width, density } = setting;
	switch (block.kind) {
		case 'paragraph':
			return [
				{
					...paragraph(set.block('P', width, [[block.text, text(density)]]), 1, setting),
					withNext: block.text.endsWith(':') // it announces what follows
				}
			];
		case 'heading':
			return [heading(set.block('H2', width, [[block.text, strong(density)]]), 1.6, setting)];
		case 'list':
			return listItems(block.items, setting);
		case 'entries':
			return entryRows(block.entries, setting);
	}
}

function paragraph(block: LaidBlock, gaps: number, { density, numbers }: Setting): Item {
	const blocks = [{ block, x: 0, y: 0, element: numbers.element(), list: null }];
	return {
		blocks,
		height: block.height,
		before: gaps * density.gap,
		mayBreak: true,
		withNext: false
	};
}

function heading(block: LaidBlock, gaps: number, setting: Setting): Item {
	return { ...paragraph(block, gaps, setting), mayBreak: false, withNext: true };
}

function listItems(items: readonly string[], { set, width, density, numbers }: Setting): Item[] {
	const list = numbers.list();
	return items.map((item, index) => {
		const label = set.block('Lbl', LIST_INDENT, [['•', text(density)]]);
		const entry = set.block('LBody', width - LIST_INDENT, [[item, text(density)]]);
		const blocks = [
			{ block: label, x: 4, y: 0, element: numbers.element(), list },
			{ block: entry, x: LIST_INDENT, y: 0, element: numbers.element(), list }
		];
		const before = index === 0 ? density.gap * 0.6 : density.gap * 0.3;
		return { blocks, height: entry.height, before, mayBreak: false, withNext: false };
	});
}

type Entry = { name: string; lines: string[] };

/** Entries in two columns, read row by row. */
function entryRows(entries: readonly Entry[], setting: Setting): Item[] {
	const { set, density, numbers } = setting;
	const list = numbers.list();
	const width = (setting.width - gutter) / 2;
	const rows: Item[] = [];
	for (let first = 0; first < entries.length; first += 2) {
		const blocks = entries.slice(first, first + 2).map(({ name, lines }, column): PlacedBlock => {
			const block = set.block('LBody', width, [
				[name, smallStrong(density)],
				...lines.map((line) => [line, small(density)] as const)
			]);
			const x = column * (width + gutter);
			return { block, x, y: 0, element: numbers.element(), list };
		});
		const height = Math.max(...blocks.map(({ block }) => block.height));
		const before = density.gap * (first === 0 ? 0.7 : 0.9);
		rows.push({ blocks, height, before, mayBreak: false, withNext: false });
	}
	return rows;
}

function signOff(of: Letter['signOff'], picture: LaidImage | null, setting: Setting): Item {
	const { set, width, density, numbers } = setting;
	const blocks: PlacedBlock[] = [];
	let height = 0;
	const add = (block: LaidBlock) => {
		blocks.push({ block, x: 0, y: height, element: numbers.element(), list: null });
		height += block.height;
	};
	add(set.block('P', width, [[of.closing, text(density)]]));
	height += 4;
	if (picture) add(set.picture(picture));
	else height += SIGNING_ROOM;
	height += 4;
	const lines = of.lines.map((line) => [line, small(density)] as const);
	add(set.block('P', width, [[of.name, strong(density)], ...lines]));
	return { blocks, height, before: 1.6 * density.gap, mayBreak: false, withNext: false };
}

function enclosures(names: readonly string[], setting: Setting): Item[] {
	if (names.length === 0) return [];
	const { set, width, density } = setting;
	const word = names.length === 1 ? 'Enclosure' : 'Enclosures';
	const style = small(density);
	const block = set.block('P', width, [
		[word, smallStrong(density)],
		...names.map((name) => [name, style] as const)
	]);
	return [{ ...paragraph(block, 2, setting), mayBreak: false }];
}

/** The picture at the size at which it prints within a frame; never enlarged beyond 72 dpi. */
export function fit(
	picture: { file: string; alt: string; pixels: { width: number; height: number } },
	frame: { width: number; height: number } = signature
): LaidImage {
	const { width, height } = picture.pixels;
	const scale = Math.min(frame.width / width, frame.height / height, 1);
	return { file: picture.file, alt: picture.alt, width: width * scale, height: height * scale };
}
