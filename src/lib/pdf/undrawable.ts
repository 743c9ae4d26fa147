import { texts, type Letter } from '$lib/domain/letter';
import { glyphOf } from './characters';

/** Characters no face has, and the place (see `texts`) where each stands first. */
export type Undrawable = { character: string; where: string };

/** Each undrawable character of the letter once, in reading order; empty when all can be drawn. */
export function undrawable(letter: Letter): Undrawable[] {
	const found = new Map<string, Undrawable>();
	for (const { where, text } of texts(letter)) {
		for (const character of text.normalize('NFC')) {
			if (glyphOf(character.codePointAt(0) ?? 0) === 0 && !found.has(character))
				found.set(character, { character, where });
		}
	}
	return [...found.values()];
}
