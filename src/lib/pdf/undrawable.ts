import type { Form } from '$lib/domain/letters/form';
import { formTexts } from '$lib/domain/letters/form-texts';
import { texts, type Letter } from '$lib/domain/letters/letter';
import { drawable } from './characters';

/** Characters no face has, and the place (see `texts`) where each stands first. */
export type Undrawable = { character: string; where: string };

const hex = (code: number) => `\\u{${code.toString(16)}}`;
const drawn = drawable.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('');
/** What most texts are made of, and stays as it is when it is composed. */
const plain = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2013\u2014\u2018\u2019\u201c\u201d]*$/;
const others = new RegExp(`[^${drawn}]`, 'gu');

/** Each undrawable character of the letter once, in reading order; empty when all can be drawn. */
export const undrawable = (letter: Letter): Undrawable[] => firstOf(texts(letter));

/** The same of a form. */
export const undrawableOnForm = (form: Form): Undrawable[] => firstOf(formTexts(form));

function firstOf(texts: readonly { where: string; text: string }[]): Undrawable[] {
	const found = new Map<string, Undrawable>();
	for (const { where, text } of texts) {
		for (const character of undrawableIn(text)) {
			if (!found.has(character)) found.set(character, { character, where });
		}
	}
	return [...found.values()];
}

/** The undrawable characters of a text, as often as they stand there. */
export function undrawableIn(text: string): readonly string[] {
	return plain.test(text) ? [] : (text.normalize('NFC').match(others) ?? []);
}
