import type { Face, LaidBlock } from '$lib/pdf/layout/laid';
import type { Pen } from './font';
import { number } from './words';

export type Pens = Record<Face, Pen>;

export const fontNames: Record<Face, string> = { regular: 'R', bold: 'B' };

/** The text of a block as PDF operators, its top left at (x, y) with y growing upwards. */
export function textOperators(block: LaidBlock, x: number, y: number, pens: Pens): string {
	let written = 'BT';
	let style = '';
	let [fromX, fromY] = [0, 0];
	const last = block.lines.at(-1);
	for (const line of block.lines) {
		const font = `/${fontNames[line.face]} ${number(line.size)} Tf ${line.quiet ? '.32' : '0'} g`;
		if (font !== style) written += `\n${font}`;
		style = font;
		const [toX, toY] = [x + line.x, y - line.y];
		const text = pens[line.face].write(line === last ? line.text : spaced(line.text));
		written += `\n${number(toX - fromX)} ${number(toY - fromY)} Td${text}Tj`;
		[fromX, fromY] = [toX, toY];
	}
	return `${written}\nET\n`;
}

/** Paints a named form or picture at (x, y), stretched to the size if there is one. */
export function paint(
	name: string,
	x: number,
	y: number,
	size?: { width: number; height: number }
) {
	const [width, height] = size ? [size.width, size.height] : [1, 1];
	return `q ${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm/${name} Do Q\n`;
}

/** A line that another follows ends with a space, so that no two words are read as one. */
function spaced(text: string): string {
	return text.endsWith(' ') ? text : `${text} `;
}
