/** Paragraphs of a Word file, as the page of a letter is set. */
import {
	AlignmentType,
	HeadingLevel,
	LeaderType,
	Paragraph,
	TabStopType,
	TextRun,
	type IParagraphOptions,
	type IRunOptions
} from 'docx';
import { languageTag } from '$lib/pdf/language';
import type { Letter } from '$lib/domain/letters/letter';

/** Word counts in twentieths of a point, and type in halves. */
export const twips = (points: number): number => Math.round(points * 20);
export const half = (points: number): number => Math.round(points * 2);

/** Of a face that Word brings along: ours is on no other computer. */
export const font = 'Cambria';
export const quiet = '595959';

/** The type of a letter in points, as large as on its PDF. */
export const sizes = {
	usual: { text: 10.5, subject: 12, name: 13, around: 8.5 },
	large: { text: 16, subject: 17.5, name: 17, around: 16 }
};

export type Look = Omit<IRunOptions, 'text' | 'children'>;
export type Line = string | { text: string; look: Look };

/** What a letter's paragraphs are written with: its language, and how large. */
export type Setting = { language: string; size: (typeof sizes)['usual'] };

export function settingOf(letter: Letter): Setting {
	return { language: languageTag(letter), size: letter.largePrint ? sizes.large : sizes.usual };
}

/** Lines below each other are one thing to a reader. */
export function lines(all: readonly Line[], setting: Setting): TextRun[] {
	return all.map((line, at) => {
		const { text, look } = typeof line === 'string' ? { text: line, look: {} } : line;
		return run(text, setting, { ...look, break: at === 0 ? 0 : 1 });
	});
}

export function run(text: string, { language }: Setting, look: Look = {}): TextRun {
	return new TextRun({ text: text.normalize('NFC'), language: { value: language }, ...look });
}

export const strong = (text: string): Line => ({ text, look: { bold: true } });

export function paragraph(
	all: readonly Line[],
	setting: Setting,
	more: Omit<IParagraphOptions, 'text' | 'children'> = {}
): Paragraph {
	return new Paragraph({ ...more, children: lines(all, setting) });
}

export function heading(level: 1 | 2, text: string, setting: Setting, isOnNewPage = false) {
	const { HEADING_1, HEADING_2 } = HeadingLevel;
	const of = level === 1 ? HEADING_1 : HEADING_2;
	return paragraph([text], setting, { heading: of, pageBreakBefore: isOnNewPage });
}

/** Words, and a line to write on from there to the right margin. */
export function toSign(text: string, width: number, setting: Setting): Paragraph {
	const line = { type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.UNDERSCORE };
	return new Paragraph({
		alignment: AlignmentType.LEFT,
		spacing: { before: twips(14) },
		tabStops: [line],
		children: [run(text, setting), new TextRun({ children: ['\t'] })]
	});
}
