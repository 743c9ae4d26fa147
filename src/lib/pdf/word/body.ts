import type { Paragraph } from 'docx';
import type { Block, EnclosedSheet, Letter } from '$lib/domain/letters/letter';
import { saidOn } from '$lib/pdf/layout/said';
import { isToSign, toSignBelow } from '$lib/pdf/layout/sign';
import { picture, widthOf, type Pictures } from './head';
import { heading, paragraph, strong, toSign, twips, type Setting } from './words';

/** From the subject to the enclosures. */
export function body(letter: Letter, pictures: Pictures, setting: Setting): Paragraph[] {
	const [above, below] = toSignBelow(letter.blocks);
	const width = widthOf(letter);
	return [
		heading(1, letter.subject, setting),
		paragraph([letter.salutation], setting),
		...paragraphs(above, { width, setting, signedBelow: true }),
		...signOff(letter.signOff, pictures, setting),
		...paragraphs(below, { width, setting }),
		...enclosures(letter, setting)
	];
}

export function sheet({ title, blocks }: EnclosedSheet, letter: Letter, setting: Setting) {
	const all = paragraphs(blocks, { width: widthOf(letter), setting });
	return [heading(1, title, setting, true), ...all];
}

/** `signedBelow`: the last of them stays with the sign-off, which never stands alone on a page. */
type Below = { width: number; setting: Setting; signedBelow?: boolean };

function paragraphs(blocks: readonly Block[], { width, setting, signedBelow }: Below): Paragraph[] {
	const rows = blocks.flatMap((block) => rowsOf(block, width, setting));
	return rows.map((row, at) => row(signedBelow === true && at === rows.length - 1));
}

type Row = (keepNext: boolean) => Paragraph;

function rowsOf(block: Block, width: number, setting: Setting): Row[] {
	switch (block.kind) {
		case 'paragraph': {
			const { text } = block;
			if (isToSign(block)) return [() => toSign(text, width, setting)];
			const announces = text.endsWith(':');
			return [(keepNext) => paragraph([text], setting, { keepNext: keepNext || announces })];
		}
		case 'heading':
			return [() => heading(2, block.text, setting)];
		case 'list':
			return block.items.map((text, at) => {
				const after = twips(at === block.items.length - 1 ? 8 : 3);
				const look = { bullet: { level: 0 }, spacing: { after } };
				return (keepNext) => paragraph([text], setting, { ...look, keepNext });
			});
		case 'entries':
			return block.entries.map(({ name, lines }) => {
				const look = { keepLines: true };
				return (keepNext) => paragraph([strong(name), ...lines], setting, { ...look, keepNext });
			});
	}
}

/** White for signing by hand, in points. */
const SIGNING_ROOM = 34;

function signOff(of: Letter['signOff'], pictures: Pictures, setting: Setting): Paragraph[] {
	const signed = picture(pictures.signature, pictures.files);
	const room = signed.length > 0 ? 4 : SIGNING_ROOM;
	return [
		paragraph([of.closing], setting, {
			keepNext: true,
			spacing: { before: twips(12), after: twips(room) }
		}),
		...signed,
		paragraph([strong(of.name), ...of.lines], setting, { keepLines: true })
	];
}

function enclosures(letter: Letter, setting: Setting): Paragraph[] {
	const { enclosures: names } = letter;
	if (names.length === 0) return [];
	const word = saidOn(letter).enclosures(names.length);
	return [paragraph([strong(word), ...names], setting, { keepLines: true })];
}
