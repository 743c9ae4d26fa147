import type { Face, LaidBlock, LaidImage, LaidLine, Role } from './laid';
import { textWidth, type Widths } from './measure';
import { wrap } from './wrap';

/** Equal styles are best the same object: each is looked up by itself. */
export type Style = { face: Face; size: number; leading: number; quiet?: boolean };

/** A text in its style. */
export type Styled = readonly [text: string, style: Style];

export type Typesetter = {
	/** Texts below each other, each wrapped to the width; the same call gives the same object. `indent`: of the first line of each. */
	block: (role: Role, width: number, texts: readonly Styled[], indent?: number) => LaidBlock;
	picture: (image: LaidImage) => LaidBlock;
	width: (text: string, style: Style) => number;
};

export function typesetter(widths: Widths): Typesetter {
	const blocks = new Map<string, Map<string, LaidBlock>>();
	const pictures = new Map<string, LaidBlock>();
	return {
		block(role, width, texts, indent = 0) {
			const key = look(role, width, texts) + (indent > 0 ? ` >${indent}` : '');
			const alike = once(blocks, key, () => new Map<string, LaidBlock>());
			const words = texts.length === 1 ? (texts[0]?.[0] ?? '') : joined(texts);
			return once(alike, words, () => textBlock(widths, role, width, texts, indent));
		},
		picture(image) {
			const { file, alt, height } = image;
			const block = { role: 'Figure', height, lines: [], image } as const;
			return once(pictures, `${file} ${height} ${alt}`, () => block);
		},
		width: (text, { face, size }) => textWidth(widths[face], text, size)
	};
}

const joined = (texts: readonly Styled[]): string => texts.map(([text]) => text).join('\n');

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
	const before = known.get(key);
	if (before !== undefined) return before;
	const value = make();
	known.set(key, value);
	return value;
}

const styleNames = new WeakMap<Style, string>();
let styleCount = 0;

function nameOf(style: Style): string {
	const name = styleNames.get(style) ?? ` ${(styleCount += 1)}`;
	styleNames.set(style, name);
	return name;
}

/** All that makes a block but its words: short, since it is worked out for each block of each letter. */
function look(role: Role, width: number, texts: readonly Styled[]): string {
	let key = `${role} ${width}`;
	for (const [, style] of texts) key += nameOf(style);
	return key;
}

function textBlock(
	widths: Widths,
	role: Role,
	width: number,
	texts: readonly Styled[],
	indent: number
): LaidBlock {
	const lines: LaidLine[] = [];
	let height = 0;
	for (const [text, style] of texts) {
		const words = text.normalize('NFC');
		const parts = wrap(widths[style.face], words, style.size, width, indent);
		parts.forEach((part, index) => {
			const line = lineAt(height, part, style);
			lines.push(index === 0 && indent > 0 ? { ...line, x: indent } : line);
			height += style.leading;
		});
	}
	return { role, height, lines, image: null };
}

/** The x-height stands in the middle of the line. @param top of the line, in its block */
export function lineAt(top: number, text: string, style: Style): LaidLine {
	const { face, size, leading, quiet = false } = style;
	return { text, x: 0, y: top + leading / 2 + 0.35 * size, size, face, quiet };
}

/** The first so many lines of an evenly set block, and the rest. */
export function split(block: LaidBlock, count: number): [LaidBlock, LaidBlock] {
	const above = (block.height * count) / block.lines.length;
	const rest = block.lines.slice(count).map((line) => ({ ...line, y: line.y - above }));
	return [
		{ ...block, height: above, lines: block.lines.slice(0, count) },
		{ ...block, height: block.height - above, lines: rest }
	];
}
