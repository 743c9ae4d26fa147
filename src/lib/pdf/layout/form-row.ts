import type { Blank, Piece } from '$lib/domain/letters/form';
import type { Item } from './flow';
import type { Setting } from './items';
import type { LaidBlock, LaidField, PlacedBlock } from './laid';
import { tickSide } from './paper';
import { text } from './styles';

/** Between a box and its words, between words and room to write, and between two pieces. */
const white = { afterTick: 5, afterLabel: 5, between: 14 };

/** Room to write by hand in, in lines of text. */
const heights: Record<Blank['room'], number> = { line: 1.34, signature: 2.1 };
/** So that what follows does not touch the line, in points. */
const BELOW_LINE = 3;

/** Pieces beside each other, each in its share of the width. */
export function rowItem(pieces: readonly Piece[], setting: Setting): Item {
	const { width, density } = setting;
	const shares = pieces.reduce((sum, { share }) => sum + share, 0);
	const free = width - white.between * (pieces.length - 1);
	let x = 0;
	const set = pieces.map((piece) => {
		const own = (free * piece.share) / shares;
		const laid = setPiece(piece, x, own, setting);
		x += own + white.between;
		return laid;
	});
	const level = Math.max(density.leading, ...set.map((each) => (each.hangs ? 0 : each.height)));
	const down = (of: SetPiece) => level - (of.hangs ? density.leading : of.height);
	const blocks = set.flatMap((each) =>
		each.blocks.map((block) => ({ ...block, y: block.y + down(each) }))
	);
	const tallest = Math.max(...set.map((each) => down(each) + each.height));
	const height = tallest + (pieces.some(({ blank }) => blank) ? BELOW_LINE : 0);
	return { blocks, height, before: density.gap * 0.5, mayBreak: false, withNext: false };
}

/** `hangs`: its first line is level with the others’ last one, and more lines hang below. */
type SetPiece = { blocks: PlacedBlock[]; height: number; hangs: boolean };

function setPiece(piece: Piece, x: number, width: number, setting: Setting): SetPiece {
	const { density } = setting;
	const { element } = setting.numbers;
	const start = piece.tick ? tickSide + white.afterTick : 0;
	const label = labelBlock(piece, width - start, setting);
	const after = start + (label ? label.width + white.afterLabel : 0);
	const rest = beside(piece, width - after, setting);
	const height = Math.max(label?.block.height ?? 0, rest?.height ?? 0, density.leading);
	const hangs = (rest?.lines.length ?? 0) > 1;
	const blocks: PlacedBlock[] = [];
	const add = (block: LaidBlock, left: number, y: number, number: number) =>
		blocks.push({ block, x: x + left, y, element: number, list: null });
	if (piece.tick) add(tickBlock(piece.tick), 0, height - density.leading + 1.6, element());
	const own = element();
	if (label) add(label.block, start, hangs ? 0 : height - label.block.height, own);
	if (rest) add(rest, after, hangs ? 0 : height - rest.height, rest.field ? element() : own);
	return { blocks, height, hangs };
}

/** As wide as its words; grey where what is known follows, so that this stands out. */
function labelBlock(
	{ label, value }: Piece,
	most: number,
	{ set, density }: Setting
): { block: LaidBlock; width: number } | null {
	if (label === '') return null;
	const style = { ...text(density), quiet: value.length > 0 };
	const width = Math.min(set.width(label, style) + 0.5, most);
	return { block: set.block('P', width, [[label, style]]), width };
}

/** What stands after the words: what is known, or room to write. */
function beside(piece: Piece, width: number, { set, density }: Setting): LaidBlock | null {
	if (piece.value.length > 0) {
		const lines = piece.value.map((line) => [line, text(density)] as const);
		return set.block('P', width, lines);
	}
	if (!piece.blank) return null;
	const { name, tip, room } = piece.blank;
	return fieldBlock({ name, tip, kind: room, width }, heights[room] * density.leading);
}

function tickBlock({ name, tip }: Omit<Blank, 'room'>): LaidBlock {
	return fieldBlock({ name, tip, kind: 'tick', width: tickSide }, tickSide);
}

function fieldBlock(field: LaidField, height: number): LaidBlock {
	return { role: 'Form', height, lines: [], image: null, field };
}
