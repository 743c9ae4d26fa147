import type { Region } from '$lib/domain/days/day';

/** One piece of a letter's body, from top to bottom. Text is plain; a paragraph never holds a line break. */
export type Block =
	/** `toSign`: a line to write on stands beside it. */
	| { kind: 'paragraph'; text: string; toSign?: true }
	| { kind: 'heading'; text: string }
	| { kind: 'list'; items: string[] }
	/** Named entries such as referrals; one entry never breaks over two pages. */
	| { kind: 'entries'; entries: { name: string; lines: string[] }[] };

/** As the catalog writes it: a paragraph is its text. */
export type Prose = string | Block;

export function asBlocks(said: readonly Prose[]): Block[] {
	return said.map((each) => (typeof each === 'string' ? { kind: 'paragraph', text: each } : each));
}

/** A page or more that goes with a letter and can be kept without it: it names nobody. */
export type EnclosedSheet = { title: string; blocks: Block[] };

/** A whole letter as plain content: what stands on the paper, and nothing else. */
export type Letter = {
	/** Catalog id and version of the words. */
	type: string;
	version: number;
	region: Region;
	/** Set in type of 16 points, for somebody who reads that more easily; left out: it is not. */
	largePrint?: true;
	/** Title of the document: never holds a name. */
	title: string;
	sender: {
		name: string;
		lines: string[];
		/** File hash. */ logo: string | null;
		/** The return address on its envelope; left out: the practice's. */
		envelope?: string[];
		/** By how many millimetres the window of its envelopes is lower than usual; left out: it is where it usually is. */
		window?: number;
	};
	/** Address block, one line each. */
	to: string[];
	/** The letter's day, written out. */
	day: string;
	subject: string;
	salutation: string;
	blocks: Block[];
	signOff: {
		closing: string;
		name: string;
		lines: string[];
		/** File hash. */ signature: string | null;
	};
	enclosures: string[];
	/** Printed after the letter, each on pages of its own; left out: none. */
	sheets?: EnclosedSheet[];
	/** The same in English, for the file alone: the letter itself is in Spanish. Left out: the letter is in English. */
	inEnglish?: Letter;
	/** It is such a copy: each page says so. */
	isCopy?: true;
};

/** The English copy of a Spanish letter: a paper of its own, since it lies in the file and is not sent. */
export const copyOf = ({ inEnglish }: Letter): Letter | null =>
	inEnglish ? { ...inEnglish, isCopy: true } : null;

/** What is printed of a letter: itself, and beside a Spanish one its copy. */
export const papersOf = (letter: Letter): Letter[] => [letter, copyOf(letter) ?? []].flat();

export type Part =
	| 'letterhead'
	| 'address'
	| 'date'
	| 'subject'
	| 'greeting'
	| 'text'
	| 'signature'
	| 'enclosures'
	| 'sheet'
	/** Of the client or other person it is to: no letter prints it. */
	| 'record';

/** One piece of text of a letter. */
export type Piece = {
	part: Part;
	/** Index in the letter's blocks; `null` outside of them. */
	block: number | null;
	kind: Block['kind'] | null;
	text: string;
};

/** Every piece of text of a letter, in reading order. */
export function piecesOf({ sender, signOff, blocks, sheets = [], ...letter }: Letter): Piece[] {
	return [
		...outside('letterhead', [sender.name, ...sender.lines]),
		...outside('address', letter.to),
		...outside('date', [letter.day]),
		...outside('subject', [letter.subject]),
		...outside('greeting', [letter.salutation]),
		...blocks.flatMap((block, index) =>
			textsOf(block).map((text): Piece => ({ part: 'text', block: index, kind: block.kind, text }))
		),
		...outside('signature', [signOff.closing, signOff.name, ...signOff.lines]),
		...outside('enclosures', letter.enclosures),
		...sheets.flatMap(({ title, blocks }) => outside('sheet', [title, ...blocks.flatMap(textsOf)]))
	];
}

function outside(part: Part, texts: readonly string[]): Piece[] {
	return texts.map((text) => ({ part, block: null, kind: null, text }));
}

/** The same with the place a user knows it by. */
export const texts = (letter: Letter): { where: string; text: string }[] =>
	piecesOf(letter).map(({ part, text }) => ({
		where: part === 'sheet' ? 'enclosed sheet' : part,
		text
	}));

export function textsOf(block: Block): string[] {
	if (block.kind === 'list') return block.items;
	if (block.kind === 'entries') return block.entries.flatMap((e) => [e.name, ...e.lines]);
	return [block.text];
}
