import { piecesOf, type Block, type Letter } from '$lib/domain/letters/letter';
import type { Fix, Found, Hit, Look, Part, Piece, Place } from './finding';
import table from './pieces.json';

/** Every piece of text of a letter, in reading order, composed (NFC) as it is printed. */
export const pieces = (letter: Letter): Piece[] =>
	piecesOf(letter).map((piece) => ({ ...piece, text: piece.text.normalize('NFC') }));

/** What the letter says in its own words: neither who writes to whom, nor named entries such as referrals. */
export function isProse({ part, kind }: Piece): boolean {
	return ['subject', 'text', 'enclosures'].includes(part) && kind !== 'entries';
}

/** The pieces in which the clinician speaks; lists are lines such as crisis lines. */
export const isSpoken = (piece: Piece): boolean => isProse(piece) && piece.kind !== 'list';

export const placeOf = ({ part, block }: Piece, words: string): Place => ({ part, block, words });

/** Where the words of this piece come from, as far as its place tells. */
export function fixOf({ part, block, kind }: Piece, { going, here }: Look): Fix {
	if (part === 'letterhead' || part === 'signature') return 'letterhead';
	if (part === 'address' || part === 'greeting') return 'person';
	if (kind === 'list') return 'crisis';
	if (kind !== 'entries' || block === null) return 'words';
	const entries = going.letter.blocks[block];
	const keeper = here.practice.custodianName;
	const isKeeper = entries?.kind === 'entries' && entries.entries[0]?.name === keeper;
	return isKeeper ? 'records' : 'referrals';
}

/** What is wrong with some words of a piece, put right where these come from. */
export const foundAt = (piece: Piece, { words, sentence }: Hit, look: Look): Found => ({
	where: placeOf(piece, words),
	sentence,
	fix: fixOf(piece, look)
});

/** “paragraph 3”, “the address”: as it is found on the page. Headings are not counted. */
export function placeWords({ blocks }: Letter, { part, block }: Place): string {
	if (part === null) return 'the whole letter';
	if (block === null) return part === 'text' ? 'the text' : `the ${outsideWords[part]}`;
	const at = blocks[block];
	const before = blocks.slice(0, block + 1).filter(({ kind }) => kind !== 'heading');
	if (at?.kind === 'heading') return `the heading of paragraph ${before.length + 1}`;
	return `${at ? blockWords[at.kind] : 'paragraph'} ${before.length}`;
}

const outsideWords: Record<Exclude<Part, 'text'>, string> = table;

const blockWords: Record<Block['kind'], string> = {
	paragraph: 'paragraph',
	heading: 'heading',
	list: 'the list in paragraph',
	entries: 'the names in paragraph'
};

/** The sentences of a text, each as it stands. */
export function sentencesOf(text: string): string[] {
	return text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?]|$)+\s*/g) ?? [text];
}
