import { texts, type Letter } from '$lib/domain/letter';
import { drawable } from './characters';

/** Characters no face has, and the place (see `texts`) where each stands first. */
export type Undrawable = { character: string; where: string };

const hex = (code: number) => `\\u{${code.toString(16)}}`;
const drawn = drawable.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('');
const others = new RegExp(`[^${drawn}]`, 'gu');

/** Each undrawable character of the letter once, in reading order; empty when all can be drawn. */
export function undrawable(letter: Letter): Undrawable[] {
	const found = new Map<string, Undrawable>();
	for (const { where, text } of texts(letter)) {
		for (const character of undrawableIn(text)) {
			if (!found.has(character)) found.set(character, { character, where });
		}
	}
	return [...found.values()];
}

/** The undrawable characters of a text, as often as they stand there. */
export function undrawableIn(text: string): readonly string[] {
	return text.normalize('NFC').match(others) ?? [];
}
