import type { Block, EnclosedSheet, Letter } from '$lib/domain/letters/letter';
import { headed, rowsOf, signed } from './compact';
import type { Item } from './flow';
import { listItems, placed, words, type Setting } from './items';
import type { LaidBlock, LaidImage, PlacedBlock, Role } from './laid';
import { type Density, gutter, isLarge } from './paper';
import { saidOn } from './said';
import { isToSign, signItem, toSignBelow } from './sign';
import { close, closeStrong, strong, subject, text } from './styles';
import type { Styled } from './typesetter';

const listLook = { dot: 4, entry: 16, first: 0.6, more: 0.3 };
/** White for signing by hand. */
const signingRoom = ({ gap }: Density): number => Math.min(40, Math.max(30, 5 * gap));

/** Everything below the window, from the subject to the enclosures. */
export function bodyItems(letter: Letter, picture: LaidImage | null, setting: Setting): Item[] {
	const { density } = setting;
	const [above, below] = toSignBelow(letter.blocks);
	const body = itemsOf(above, setting);
	const last = body.at(-1);
	if (last) last.withNext = true; // a sign-off never stands alone on a page
	return [
		heading('H1', [letter.subject, subject(density)], 1, setting),
		paragraph(letter.salutation, 1, setting),
		...body,
		signOff(letter.signOff, picture, setting),
		...itemsOf(below, setting),
		...enclosures(letter, setting)
	];
}

/** A sheet that goes with a letter, from its title on. */
export const sheetItems = ({ title, blocks }: EnclosedSheet, setting: Setting): Item[] => [
	heading('H1', [title, subject(setting.density)], 0, setting),
	...itemsOf(blocks, setting)
];

function itemsOf(blocks: readonly Block[], setting: Setting): Item[] {
	const items: Item[] = [];
	const queue = [...blocks].reverse();
	for (let block = queue.pop(); block; block = queue.pop()) {
		const inOne = setting.density.compact ? headed(block, queue.at(-1), setting) : null;
		if (inOne) queue.pop();
		items.push(...(inOne ? [inOne] : blockItems(block, setting)));
	}
	return items;
}

function blockItems(block: Block, setting: Setting): Item[] {
	switch (block.kind) {
		case 'paragraph': {
			if (isToSign(block)) return [signItem(block.text, setting)];
			const withNext = block.text.endsWith(':'); // it announces what follows
			return [{ ...paragraph(block.text, 1, setting), withNext }];
		}
		case 'heading':
			return [heading('H2', [block.text, strong(setting.density)], 1.6, setting)];
		case 'list':
			return listItems(block.items, listLook, setting);
		case 'entries':
			return together(
				setting.density.compact ? rowsOf(block.entries, setting) : entryRows(block.entries, setting)
			);
	}
}

/** So many rows of names stand on one page. */
const TOGETHER = 3;

const together = (rows: readonly Item[]): Item[] =>
	rows.map((row, index) => ({
		...row,
		withNext: rows.length <= TOGETHER && index < rows.length - 1
	}));

function paragraph(said: string, gaps: number, setting: Setting): Item {
	return { ...words('P', [[said, text(setting.density)]], gaps, setting), mayBreak: true };
}

function heading(role: Role, title: Styled, gaps: number, setting: Setting): Item {
	return { ...words(role, [title], gaps, setting), withNext: true };
}

type Entry = { name: string; lines: string[] };

function entryRows(entries: readonly Entry[], setting: Setting): Item[] {
	const { set, density } = setting;
	const list = setting.numbers.list();
	const columns = isLarge(density) ? 1 : 2;
	const width = (setting.width - gutter * (columns - 1)) / columns;
	const rows: Item[] = [];
	for (let first = 0; first < entries.length; first += columns) {
		const blocks = entries.slice(first, first + columns).map(({ name, lines }, column) => {
			const block = set.block('LBody', width, [
				[name, closeStrong(density)],
				...lines.map((line) => [line, close(density)] as const)
			]);
			return placed(setting, block, column * (width + gutter), 0, list);
		});
		const height = Math.max(...blocks.map(({ block }) => block.height));
		const before = density.gap * (first === 0 ? 0.7 : 0.9);
		rows.push({ blocks, height, before });
	}
	return rows;
}

function signOff(of: Letter['signOff'], picture: LaidImage | null, setting: Setting): Item {
	const { set, width, density } = setting;
	const blocks: PlacedBlock[] = [];
	let height = 0;
	const add = (block: LaidBlock) => {
		blocks.push(placed(setting, block, 0, height));
		height += block.height;
	};
	add(set.block('P', width, [[of.closing, text(density)]]));
	height += 4;
	if (picture) add(set.picture(picture));
	else height += signingRoom(density);
	height += 4;
	const lines = of.lines.map((line) => [line, close(density)] as const);
	add(
		density.compact
			? signed(of, setting)
			: set.block('P', width, [[of.name, strong(density)], ...lines])
	);
	return { blocks, height, before: 1.6 * density.gap };
}

function enclosures(letter: Letter, setting: Setting): Item[] {
	const [{ enclosures: names }, { density }] = [letter, setting];
	if (names.length === 0) return [];
	const word = saidOn(letter).enclosures(names.length);
	const lines = names.map((name) => [name, close(density)] as const);
	return [words('P', [[word, closeStrong(density)], ...lines], 2, setting)];
}
