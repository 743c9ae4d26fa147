import type { Letter } from '$lib/domain/letters/letter';
import type { Rule } from './finding';
import { foundAt } from './pieces';
import sentences from './sentences.json';

/** The characters of a letter that no letter face has, each once. */
export type Undrawn = (letter: Letter) => readonly { character: string }[];

export function undrawnRule(undrawn: Undrawn): Rule {
	return {
		id: 'undrawn',
		severity: 'error',
		find(look) {
			return undrawn(look.going.letter).flatMap(({ character }) => {
				const piece = look.pieces.find(({ text }) => text.includes(character));
				const hit = { words: character, sentence: sentences.undrawn };
				return piece ? [foundAt(piece, hit, look)] : [];
			});
		}
	};
}
