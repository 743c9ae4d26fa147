import type { Face, LaidBlock, LaidImage, LaidLine, Role } from './laid';
import { textWidth, wrap, type Widths } from './measure';

export type Style = { face: Face; size: number; leading: number; quiet?: boolean };

export type Typesetter = {
	/** Texts below each other, each wrapped to the width; the same call gives the same object. */
	block(role: Role, width: number, texts: readonly (readonly [string, Style])[]): LaidBlock;
	picture(image: LaidImage): LaidBlock;
	width(text: string, style: Style): number;
};

export function typesetter(widths: Widths): Typesetter {
	const blocks = new Map<string, LaidBlock>();
	const once = (key: string, make: () => LaidBlock): LaidBlock => {
		const known = blocks.get(key) ?? make();
		blocks.set(key, known);
		return known;
	};
	return {
		block: (role, width, texts) =>
			once(keyOf(role, width, texts), () => textBlock(widths, role, width, texts)),
		picture: (image) =>
			once(JSON.stringify(image), () => ({
				role: 'Figure',
				height: image.height,
				lines: [],
				image
			})),
		width: (text, { face, size }) => textWidth(widths[face], text, size)
	};
}

function keyOf(role: Role, width: number, texts: readonly (readonly [string, Style])[]): string {
	let key = `${role} ${width}`;
	for (const [text, { face, size, quiet }] of texts) key += `\n${face} ${size} ${quiet} ${text}`;
	return key;
}

function textBlock(
	widths: Widths,
	role: Role,
	width: number,
	texts: readonly (readonly [string, Style])[]
): LaidBlock {
	const lines: LaidLine[] = [];
	let height = 0;
	for (const [text, { face, size, leading, quiet = false }] of texts) {
		for (const part of wrap(widths[face], text.normalize('NFC'), size, width)) {
			const y = height + leading / 2 + 0.35 * size; // the x-height stands in the middle of the line
			lines.push({ text: part, x: 0, y, size, face, quiet });
			height += leading;
		}
	}
	return { role, height, lines, image: null };
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
