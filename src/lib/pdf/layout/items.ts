import type { Item } from './flow';
import type { LaidBlock, PlacedBlock, Role } from './laid';
import type { Density } from './paper';
import { text } from './styles';
import type { Style, Styled, Typesetter } from './typesetter';

/** Numbers the elements of a letter or form, and its lists, in reading order. */
export type Numbers = { element: () => number; list: () => number };

export type Setting = { set: Typesetter; width: number; density: Density; numbers: Numbers };

export function counters(): Numbers {
	let elements = 0;
	let lists = 0;
	return { element: () => elements++, list: () => lists++ };
}

/** Texts below each other, with so many gaps above. */
export function words(role: Role, texts: readonly Styled[], gaps: number, setting: Setting): Item {
	const block = setting.set.block(role, setting.width, texts);
	return {
		blocks: [placed(setting, block)],
		height: block.height,
		before: gaps * setting.density.gap
	};
}

/** As the next element in reading order. */
export function placed(
	{ numbers }: Setting,
	block: LaidBlock,
	x = 0,
	y = 0,
	list: number | null = null
): PlacedBlock {
	return { block, x, y, element: numbers.element(), list };
}

/** A text in a block as wide as its words, and the width. @param most there is no more room */
export function narrow({ set }: Setting, said: string, style: Style, most = Infinity) {
	const width = Math.min(set.width(said, style) + 0.5, most);
	return { block: set.block('P', width, [[said, style]]), width };
}

/** Where the dots and the entries of a list stand, and the gaps above its first entry and the others. */
export type ListLook = { dot: number; entry: number; first: number; more: number };

export function listItems(items: readonly string[], look: ListLook, setting: Setting): Item[] {
	const { set, width, density } = setting;
	const list = setting.numbers.list();
	return items.map((item, index) => {
		const label = set.block('Lbl', look.entry, [['•', text(density)]]);
		const entry = set.block('LBody', width - look.entry, [[item, text(density)]]);
		const blocks = [
			placed(setting, label, look.dot, 0, list),
			placed(setting, entry, look.entry, 0, list)
		];
		const before = density.gap * (index === 0 ? look.first : look.more);
		return { blocks, height: entry.height, before };
	});
}
