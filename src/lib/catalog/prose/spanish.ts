/** Texts of papers in Spanish, each by its English: nothing stays English in a Spanish paper. */
import type { DayStyle, Region } from '$lib/domain/days/day';
import { message } from './message';

type Spanish = ReadonlyMap<string, string>;

/** A text that nobody has put into Spanish yet: its message. */
export class NotInSpanish extends Error {}

/** Whether anything stands in it beside names in braces and signs. */
export const hasWords = (words: string): boolean => /\p{L}/u.test(words.replace(/\{\w+\}/g, ''));

export const spanishIn = (files: readonly Readonly<Record<string, string>>[]): Spanish =>
	new Map(files.flatMap((each) => Object.entries(each)));

/** How days are written on a paper of this practice. */
export const styleOf = (paper: {
	practice: { regionStyle: Region };
	inSpanish?: boolean;
}): DayStyle => (paper.inSpanish ? 'ES' : paper.practice.regionStyle);

/** `inSpanish`: the Spanish of a text; `say`: a text in the language of the paper, with each value in its place. */
export function speaking(spanish: Spanish) {
	/** @throws where a text has no Spanish. */
	function inSpanish(words: string): string {
		const found = spanish.get(words);
		if (found !== undefined) return found;
		if (!hasWords(words)) return words;
		throw new NotInSpanish(words);
	}
	function say(
		here: { inSpanish?: boolean },
		words: string,
		values?: Readonly<Record<string, string>>
	): string {
		const said = here.inSpanish ? inSpanish(words) : words;
		return values ? message(said, (name) => values[name] ?? '') : said;
	}
	return { inSpanish, say };
}
