import { textWidth, type FaceWidths } from './measure';

/**
 * Breaks a text after spaces into lines no longer than `width` points; a word that is longer is broken
 * inside. The lines joined are the text: spaces at the end of a line hang.
 * @param indent so much shorter is the first line
 */
export function wrap(
	widths: FaceWidths,
	text: string,
	size: number,
	width: number,
	indent = 0
): string[] {
	const lines: string[] = [];
	let line = '';
	let length = indent;
	for (const word of text.match(/[^ ]* */g) ?? []) {
		const bare = textWidth(widths, word.replace(/ +$/, ''), size);
		if (line !== '' && length + bare > width) {
			lines.push(line);
			line = '';
			length = 0;
		}
		const pieces = bare > width ? broken(widths, word, size, width) : [word];
		lines.push(...pieces.slice(0, -1));
		line += pieces.at(-1) ?? '';
		length += textWidth(widths, pieces.at(-1) ?? '', size);
	}
	return [...lines, line];
}

function broken(widths: FaceWidths, word: string, size: number, width: number): string[] {
	const pieces = [''];
	for (const character of word) {
		const last = pieces.length - 1;
		const longer = pieces[last] + character;
		if (character !== ' ' && textWidth(widths, longer, size) > width) pieces.push(character);
		else pieces[last] = longer;
	}
	return pieces;
}
