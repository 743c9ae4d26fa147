/** What the place's rules say about one thing that a closing practice does. */
import { holdsFor, methodDuties, wheres, type Board, type MethodDuty } from '$lib/domain/rules';
import type { PracticeHere } from './outside-letter';

/** `sure`: the text of the rule was read; else it is asked of the board. */
export type PlaceRule = { rule: MethodDuty; place: PracticeHere['place']; sure: boolean };

type Here = Pick<PracticeHere, 'practice' | 'place'>;

export function placeRules(
	{ practice, place }: Here,
	kinds: readonly MethodDuty['kind'][]
): PlaceRule[] {
	const { asked, questions } = methodDuties(wheres(practice, [place]));
	return [
		...asked.map((each) => ({ ...each, sure: true })),
		...questions.map((each) => ({ ...each, sure: false }))
	].filter(({ rule }) => kinds.includes(rule.kind));
}

/** The boards of this licence. */
export function boardsHere({ practice, place }: Here): readonly Board[] {
	return wheres(practice, [place]).flatMap((where) =>
		where.place.boards.filter((board) => holdsFor(board, where))
	);
}

/** The board to which somebody complains, as a letter names it; `null`: not one alone is known for this licence from a text that was read. */
export function boardNamed(here: Here): string | null {
	const [only, ...more] = boardsHere(here).filter(({ source }) => source.confidence === 'A');
	if (only && more.length === 0) return only.name.split(/ \(|, for /)[0] ?? null;
	return bodyTyped(here);
}

/** The body that stands in the licence as it was typed; `null`: none, or several. */
function bodyTyped({ practice, place }: Here): string | null {
	const [only, ...more] = place.country.bodies.filter(({ typed }) =>
		practice.licence.includes(typed)
	);
	return only && more.length === 0 ? only.name : null;
}
