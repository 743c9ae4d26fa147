/** What others sign below whoever writes: principals first, then those who accept or witness. */
import type { Block } from '$lib/domain/letters/letter';
import type { Item } from './flow';
import { narrow, placed, type Setting } from './items';
import type { LaidBlock, PlacedBlock } from './laid';
import { text } from './styles';

/** White between the words and the line. */
const BESIDE = 5;
/** Room to sign by hand, in lines of text. */
const ROOM = 2.1;
/** The words take no more than so much of the width. */
const MOST = 0.6;

/** The blocks above the sign-off, and the lines to sign that end the letter, with their heading, below it. */
export function toSignBelow(blocks: readonly Block[]): [above: Block[], below: Block[]] {
	let from = blocks.length;
	while (isToSign(blocks[from - 1])) from -= 1;
	if (from < blocks.length && blocks[from - 1]?.kind === 'heading') from -= 1;
	return [blocks.slice(0, from), blocks.slice(from)];
}

export const isToSign = (block: Block | undefined): boolean =>
	block?.kind === 'paragraph' && block.toSign === true;

/** Words, and a drawn line beside them that no reader reads aloud. */
export function signItem(said: string, setting: Setting): Item {
	const { width, density } = setting;
	const words = narrow(setting, said, text(density), MOST * width);
	const height = Math.max(words.block.height, ROOM * density.leading);
	const from = words.width + BESIDE;
	const blocks: PlacedBlock[] = [
		placed(setting, words.block, 0, height - words.block.height),
		{ block: rule(width - from), x: from, y: height - 2, element: -1, list: null }
	];
	return { blocks, height, before: 0 };
}

const rule = (length: number): LaidBlock => {
	return { role: 'Artifact', height: 0, lines: [], image: null, rule: length };
};
