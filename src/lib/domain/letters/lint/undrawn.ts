import type { Letter } from '$lib/domain/letters/letter';
import type { Rule } from './finding';
import { fixOf, placeOf } from './pieces';

/** The characters of a letter that no letter face has, each once. */
export type Undrawn = (letter: Letter) => readonly { character: string }[];

export function undrawnRule(undrawn: Undrawn): Rule {
	return {
		id: 'undrawn',
		severity: 'error',
		find(look) {
			return undrawn(look.letter).flatMap(({ character }) => {
				const piece = look.pieces.find(({ text }) => text.includes(character));
				if (!piece) return [];
				return [
					{
						where: placeOf(piece, character),
						sentence:
							'Our letter faces do not have this character. Print this letter from the screen; nothing of a name is changed.',
						fix: fixOf(piece, look)
					}
				];
			});
		}
	};
}
