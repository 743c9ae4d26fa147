import type { Blank, Form, FormBlock, Piece } from '$lib/domain/letters/form';
import { flow, type Item } from './flow';
import { counters, listItems, narrow, type Setting, words } from './items';
import type { LaidBlock, LaidField, LaidPage, PlacedBlock } from './laid';
import type { Widths } from './measure';
import { type Density, papers, tickSide } from './paper';
import { saidOn } from './said';
import { listLook, looks } from './form-looks';
import { quiet, strong, text } from './styles';
import { type Style, typesetter, type Typesetter } from './typesetter';

/** Narrower than a letter's, so that a form stands on one page where it can. */
export const formMargin = { left: 54, right: 54, top: 34, bottom: 40 };

/** The first by which a form needs the fewest pages is taken. */
const densities: readonly Density[] = [
	{ size: 10.5, leading: 14.5, gap: 8 },
	{ size: 10, leading: 13.25, gap: 6 },
	{ size: 9.5, leading: 11.5, gap: 2.7 }
];

/** Lays out forms; what repeats from form to form is set once. */
export function formLayout(widths: Widths): (form: Form) => LaidPage[] {
	const set = typesetter(widths);
	return (form) => {
		let least: LaidPage[] | null = null;
		for (const density of atLeast(form.typeSize)) {
			const pages = pagesOf(form, density, set);
			if (least === null || pages.length < least.length) least = pages;
			if (least.length === 1) break;
		}
		return least ?? [];
	};
}

/** As large as a rule asks, whatever it takes. */
function atLeast(size: number | null): readonly Density[] {
	return size === null ? densities : [{ size, leading: size * 1.3, gap: 8 }];
}

function pagesOf(form: Form, density: Density, set: Typesetter): LaidPage[] {
	const paper = papers[form.region];
	const { left, right, top, bottom } = formMargin;
	const width = paper.width - left - right;
	const setting = { set, width, density, numbers: counters() };
	const items = [
		...head(form, setting),
		...form.blocks.flatMap((each) => blockItems(each, setting))
	];
	const column = { left, firstTop: top, top, bottom: paper.height - bottom };
	const pages = flow(items, column);
	return pages.map((placed, index) => {
		const of = saidOn(form)
			.page(index + 1, pages.length)
			.toLowerCase();
		const line = pages.length === 1 ? form.title : `${form.title} · ${of}`;
		const foot = footer(line, paper, { set, style: looks(density).foot });
		return { ...paper, blocks: [...placed, ...foot] };
	});
}

function head({ sender, title, lead }: Form, setting: Setting): Item[] {
	const lines = sender.lines.join(' · ');
	const practice = [[sender.name, looks(setting.density).sender] as const];
	const reached = [lines, quiet(setting.density)] as const;
	return [
		words('P', lines ? [...practice, reached] : practice, 0, setting),
		{ ...words('H1', [[title, looks(setting.density).title]], 2, setting), withNext: true },
		{ ...words('P', [[lead, text(setting.density)]], 0.4, setting), withNext: true }
	];
}

function blockItems(block: FormBlock, setting: Setting): Item[] {
	const { density } = setting;
	switch (block.kind) {
		case 'heading':
			return [{ ...words('H2', [[block.text, strong(density)]], 1.5, setting), withNext: true }];
		case 'paragraph':
			return [words('P', [[block.text, text(density)]], 0.5, setting)];
		case 'list':
			return listItems(block.items, listLook(density), setting);
		case 'row':
			return [rowItem(block.pieces, setting)];
	}
}

/** Which form it is and which of its pages; never a name. */
function footer(
	line: string,
	paper: { width: number; height: number },
	{ set, style }: { set: Typesetter; style: Style }
): PlacedBlock[] {
	const block = set.block('Artifact', paper.width - formMargin.left - formMargin.right, [
		[line, style]
	]);
	const y = paper.height - formMargin.bottom + 14;
	return [{ block, x: formMargin.left, y, element: -1, list: null }];
}

/** Between a box and its words, between words and room to write, and between two pieces. */
const white = { afterTick: 5, afterLabel: 5, between: 14 };

/** Room to write by hand in, in lines of text. */
const heights: Record<Blank['room'], number> = { line: 1.34, signature: 2.1 };
/** A line to sign on is no shorter, in points: else it stands below what is asked. */
const LEAST_TO_SIGN = 72;
/** So that what follows does not touch the line, in points. */
const BELOW_LINE = 3;

function rowItem(pieces: readonly Piece[], setting: Setting): Item {
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
	return { blocks, height, before: density.gap * 0.5 };
}

/** So that a box is level with the words beside it. */
const tickDown = ({ leading }: Density) => Math.max(1.6, (leading - tickSide) / 2 - 0.9);

/** `hangs`: its first line is level with the others’ last one, and more lines hang below. */
type SetPiece = { blocks: PlacedBlock[]; height: number; hangs: boolean };

function setPiece(piece: Piece, x: number, width: number, setting: Setting): SetPiece {
	const { density } = setting;
	const { element } = setting.numbers;
	const start = piece.tick ? tickSide + white.afterTick : 0;
	// Grey where what is known follows, so that this stands out.
	const look = { ...text(density), quiet: piece.value.length > 0 };
	const label = piece.label === '' ? null : narrow(setting, piece.label, look, width - start);
	const along = start + (label ? label.width + white.afterLabel : 0);
	const isBelow = piece.blank?.room === 'signature' && width - along < LEAST_TO_SIGN;
	const after = isBelow ? start : along;
	const rest = beside(piece, width - after, setting);
	const above = label?.block.height ?? 0;
	const restHeight = rest?.height ?? 0;
	const height = isBelow ? above + restHeight : Math.max(above, restHeight, density.leading);
	const hangs = (rest?.lines.length ?? 0) > 1;
	const blocks: PlacedBlock[] = [];
	const add = (block: LaidBlock, left: number, y: number, number: number) =>
		blocks.push({ block, x: x + left, y, element: number, list: null });
	if (piece.tick)
		add(
			fieldBlock({ ...piece.tick, kind: 'tick', width: tickSide }, tickSide),
			0,
			height - density.leading + tickDown(density),
			element()
		);
	const own = element();
	if (label) add(label.block, start, hangs || isBelow ? 0 : height - above, own);
	if (rest) add(rest, after, hangs ? 0 : height - rest.height, rest.field ? element() : own);
	return { blocks, height, hangs };
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

function fieldBlock(field: LaidField, height: number): LaidBlock {
	return { role: 'Form', height, lines: [], image: null, field };
}
