/** The closest look: headings in the first line of what they head, and names with what belongs to them in one row. */
import type { Block } from '$lib/domain/letters/letter';
import type { Item } from './flow';
import { placed, type Setting } from './items';
import type { LaidBlock, Role } from './laid';
import { isToSign } from './sign';
import { strong, text } from './styles';

/** White between a heading and the text in its line. */
const AFTER = 7;
/** White between a name and what stands beside it. */
const BESIDE = 16;
/** A heading takes no more than so much of a line. */
const MOST = 0.6;
/** Gaps above what has a heading. */
const ABOVE = 1.5;
/** Names take no more than so much of the width. */
const NAMES = 0.45;

type Entry = { name: string; lines: string[] };

/** A heading and the paragraph below it in one; `null` where they are not, or the heading is too long for that. */
export function headed(of: Block, below: Block | undefined, setting: Setting): Item | null {
	if (of.kind !== 'heading' || below?.kind !== 'paragraph' || isToSign(below)) return null;
	const [heading, said] = [of.text, below.text];
	const { set, width, density } = setting;
	const title = set.width(heading, strong(density)) + 0.5;
	if (title > MOST * width) return null;
	const above = set.block('H2', title, [[heading, strong(density)]]);
	const body = set.block('P', width, [[said, text(density)]], title + AFTER);
	return {
		blocks: [placed(setting, above), placed(setting, body)],
		height: body.height,
		before: ABOVE * density.gap,
		withNext: said.endsWith(':')
	};
}

/** A row for each: the name, and beside it all that belongs to it. */
export function rowsOf(entries: readonly Entry[], setting: Setting): Item[] {
	const { set, width, density, numbers } = setting;
	const list = numbers.list();
	const widest = Math.max(...entries.map(({ name }) => set.width(name, strong(density))));
	const names = Math.min(widest + 0.5, NAMES * width);
	return entries.map(({ name, lines }, index) => {
		const block = inOneRow('LBody', { name, lines }, names, setting);
		const before = density.gap * (index === 0 ? 0.6 : 0.3);
		return { blocks: [placed(setting, block, 0, 0, list)], height: block.height, before };
	});
}

/** Whoever signs, with what stands below the name elsewhere. */
export function signed(of: Entry, setting: Setting): LaidBlock {
	const name = setting.set.width(of.name, strong(setting.density)) + 0.5;
	return inOneRow('P', of, Math.min(name, NAMES * setting.width), setting);
}

function inOneRow(role: Role, { name, lines }: Entry, names: number, setting: Setting): LaidBlock {
	const { set, width, density } = setting;
	const left = set.block(role, names, [[name, strong(density)]]);
	if (lines.length === 0) return left;
	const from = names + BESIDE;
	const right = set.block(role, width - from, [[lines.join(' · '), text(density)]]);
	return beside(left, right, from);
}

const known = new WeakMap<LaidBlock, WeakMap<LaidBlock, LaidBlock>>();

/** Two blocks as one, the second so far to the right; the same of the same. */
function beside(left: LaidBlock, right: LaidBlock, from: number): LaidBlock {
	const before = known.get(left) ?? new WeakMap<LaidBlock, LaidBlock>();
	known.set(left, before);
	const moved = right.lines.map((line) => ({ ...line, x: from }));
	const both = before.get(right) ?? {
		...left,
		height: Math.max(left.height, right.height),
		lines: [...left.lines, ...moved]
	};
	before.set(right, both);
	return both;
}
