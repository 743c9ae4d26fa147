import type { Item } from './flow';
import type { Role } from './laid';
import type { Density } from './paper';
import { text } from './styles';
import type { Styled, Typesetter } from './typesetter';

/** Numbers the elements of a letter or form, and its lists, in reading order. */
export type Numbers = { element: () => number; list: () => number };

export type Setting = { set: Typesetter; width: number; density: Density; numbers: Numbers };

export function counters(): Numbers {
	let elements = 0;
	let lists = 0;
	return { element: () => elements++, list: () => lists++ };
}

/** Texts below each other, with so many gaps above. */
export function words(
	role: Role,
	texts: readonly Styled[],
	gaps: number,
	{ set, width, density, numbers }: Setting
): Item {
	const block = set.block(role, width, texts);
	return {
		blocks: [{ block, x: 0, y: 0, element: numbers.element(), list: null }],
		height: block.height,
		before: gaps * density.gap,
		mayBreak: false,
		withNext: false
	};
}

/** Where the dots and the entries of a list stand, and the gaps above its first entry and the others. */
export type ListLook = { dot: number; entry: number; first: number; more: number };

export function listItems(
	items: readonly string[],
	look: ListLook,
	{ set, width, density, numbers }: Setting
): Item[] {
	const list = numbers.list();
	return items.map((item, index) => {
		const label = set.block('Lbl', look.entry, [['•', text(density)]]);
		const entry = set.block('LBody', width - look.entry, [[item, text(density)]]);
		const blocks = [
			{ block: label, x: look.dot, y: 0, element: numbers.element(), list },
			{ block: entry, x: look.entry, y: 0, element: numbers.element(), list }
		];
		const before = density.gap * (index === 0 ? look.first : look.more);
		return { blocks, height: entry.height, before, mayBreak: false, withNext: false };
	});
}
