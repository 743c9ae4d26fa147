import type { Form, FormBlock } from '$lib/domain/letters/form';
import { flow, type Item } from './flow';
import { rowItem } from './form-row';
import { counters, listItems, words, type Setting } from './items';
import type { LaidPage, PlacedBlock } from './laid';
import type { Widths } from './measure';
import { papers, type Density } from './paper';
import { runningHead, strong, text } from './styles';
import { typesetter, type Style, type Typesetter } from './typesetter';

/** Narrower than a letter's, so that a form stands on one page where it can. */
export const formMargin = { left: 54, right: 54, top: 34, bottom: 40 };

/** The first by which a form needs the fewest pages is taken. */
const densities: readonly Density[] = [
	{ size: 10.5, leading: 14.5, gap: 8 },
	{ size: 10, leading: 13.25, gap: 6 },
	{ size: 9.5, leading: 11.5, gap: 2.7 }
];

const listLook = { dot: 1, entry: 11, first: 0.35, more: 0.35 };
const titleStyle: Style = { face: 'bold', size: 15, leading: 19 };
const senderName: Style = { face: 'bold', size: 11, leading: 14 };
const senderLine: Style = { face: 'regular', size: 9.5, leading: 12.5, quiet: true };

/** Lays out forms; what repeats from form to form is set once. */
export function formLayout(widths: Widths): (form: Form) => LaidPage[] {
	const set = typesetter(widths);
	return (form) => {
		let least: LaidPage[] | null = null;
		for (const density of densities) {
			const pages = pagesOf(form, density, set);
			if (least === null || pages.length < least.length) least = pages;
			if (least.length === 1) break;
		}
		return least ?? [];
	};
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
		const foot = footer(form.title, index + 1, pages.length, paper, set);
		return { ...paper, blocks: [...placed, ...foot] };
	});
}

/** Practice on top, then what the form is and how to go about it. */
function head({ sender, title, lead }: Form, setting: Setting): Item[] {
	const lines = sender.lines.join(' · ');
	const practice = [[sender.name, senderName] as const];
	return [
		words('P', lines ? [...practice, [lines, senderLine] as const] : practice, 0, setting),
		{ ...words('H1', [[title, titleStyle]], 2, setting), withNext: true },
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
			return listItems(block.items, listLook, setting);
		case 'row':
			return [rowItem(block.pieces, setting)];
	}
}

/** Which form it is and which of its pages; never a name. */
function footer(
	title: string,
	page: number,
	count: number,
	paper: { width: number; height: number },
	set: Typesetter
): PlacedBlock[] {
	const line = count === 1 ? title : `${title} · page ${page} of ${count}`;
	const block = set.block('Artifact', paper.width - formMargin.left - formMargin.right, [
		[line, runningHead]
	]);
	const y = paper.height - formMargin.bottom + 14;
	return [{ block, x: formMargin.left, y, element: -1, list: null }];
}
