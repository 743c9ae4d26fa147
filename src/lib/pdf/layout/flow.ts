import type { LaidBlock, PlacedBlock } from './laid';
import { Unprintable } from '$lib/pdf/unprintable';
import { split } from './typesetter';

/** A stretch of a letter that runs down the pages. */
export type Item = {
	/** Blocks measured from the item's top left. */
	blocks: PlacedBlock[];
	height: number;
	/** White above, unless a page begins with it. */
	before: number;
	/** One block of text that may break, with two lines at least on either side. */
	mayBreak?: boolean;
	/** Its end, two lines at least, stands on the page on which the next item begins. */
	withNext?: boolean;
};

export type Column = { left: number; firstTop: number; top: number; bottom: number };

/** The blocks of each page. @throws when an item that may not break is longer than a page. */
export function flow(items: readonly Item[], column: Column): PlacedBlock[][] {
	const pages: PlacedBlock[][] = [[]];
	const queue = [...items].reverse();
	let y = column.firstTop;
	let fresh = false;
	for (let item = queue.pop(); item; item = queue.pop()) {
		const top = fresh ? y : y + item.before;
		const [here, later] = fitted(item, queue, column.bottom - top);
		if (here) {
			const page = pages.at(-1);
			for (const { block, x, y, element, list } of here.blocks)
				page?.push({ block, x: column.left + x, y: top + y, element, list });
			y = top + here.height;
			fresh = false;
		} else if (fresh) throw new Unprintable('One piece of this letter is longer than a page.');
		if (later) {
			queue.push(later);
			pages.push([]);
			y = column.top;
			fresh = true;
		}
	}
	return pages;
}

/** What of an item goes on a page with so much room, and what on the next. */
function fitted(item: Item, queue: readonly Item[], room: number): [Item | null, Item | null] {
	const after = item.withNext ? leastOfNext(queue) : 0;
	if (item.height + after <= room) return [item, null];
	const count = lineCount(item);
	const fitting = Math.floor((room * count) / item.height + 1e-6);
	const lines = Math.min(fitting, count - 2);
	return item.mayBreak && lines >= 2 ? divided(item, lines) : [null, item];
}

/** The height of what must stand together from the next item on, with the white above it. */
function leastOfNext(queue: readonly Item[]): number {
	const next = queue.at(-1);
	if (!next) return 0;
	const count = lineCount(next);
	if (next.mayBreak && count >= 4) return next.before + (2 * next.height) / count;
	return next.before + next.height + (next.withNext ? leastOfNext(queue.slice(0, -1)) : 0);
}

const lineCount = (item: Item): number => item.blocks[0]?.block.lines.length ?? 0;

function divided(item: Item, lines: number): [Item, Item] {
	const [above, below] = item.blocks.map(({ block }) => split(block, lines))[0] ?? [];
	const part = (block: LaidBlock | undefined): Item => ({
		...item,
		blocks: item.blocks.map((placed) => ({ ...placed, block: block ?? placed.block })),
		height: block?.height ?? 0
	});
	return [part(above), part(below)];
}
