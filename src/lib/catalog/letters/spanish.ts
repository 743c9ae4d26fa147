/** The Spanish of letters: of each English text its own, with the same names in it. */
import type { DayStyle } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules';
import { message } from '$lib/catalog/prose/message';

const files = import.meta.glob<Readonly<Record<string, string>>>('./spanish/*.json', {
	eager: true,
	import: 'default'
});

export const spanish: ReadonlyMap<string, string> = new Map(
	Object.values(files).flatMap((each) => Object.entries(each))
);

/** A text that nobody has put into Spanish yet. */
export class NotInSpanish extends Error {}

/** @throws where a text has no Spanish: nothing stays English in a Spanish letter. */
export function inSpanish(words: string): string {
	const found = spanish.get(words);
	if (found !== undefined) return found;
	if (!hasWords(words)) return words;
	throw new NotInSpanish(words);
}

/** Whether anything stands in it beside names in braces and signs. */
export const hasWords = (words: string): boolean => /\p{L}/u.test(words.replace(/\{\w+\}/g, ''));

type Spoken = Pick<Situation, 'inSpanish'>;

/** A text of ours in the language of the letter, with each value in its place. */
export function say(
	here: Spoken,
	words: string,
	values?: Readonly<Record<string, string>>
): string {
	const said = here.inSpanish ? inSpanish(words) : words;
	return values ? message(said, (name) => values[name] ?? '') : said;
}

/** How days are written here. */
export const styleOf = ({
	practice,
	inSpanish
}: Pick<Situation, 'practice' | 'inSpanish'>): DayStyle =>
	inSpanish ? 'ES' : practice.regionStyle;
