/** Every wording that one letter has among those who get it now, for the therapist to see and to change. */
import type { LetterTemplate } from '$lib/domain/letters/template';
import { withNamedDays } from './named-days';
import { pieceKey, pieces, type Piece } from './pieces';
import type { Reader } from './readers';
import { changeKey, type WordChange } from './words';

/** One piece of our letter, in how many of the copies it stands, and one of those who get it. */
export type Variant = { piece: Piece; copies: number; reader: Reader };

/** In reading order; what stands in some copies alone comes right before what it stands above there. */
export function variants(
	template: Pick<LetterTemplate, 'write'>,
	readers: readonly Reader[]
): Variant[] {
	const found: Variant[] = [];
	const places = new Map<string, Variant>();
	for (const reader of readers) {
		let below = found.length;
		for (const piece of pieces(template, reader.here, reader.to).toReversed()) {
			const known = places.get(pieceKey(piece));
			const one = known ?? { piece: withNamedDays(piece, template, reader), copies: 0, reader };
			one.copies += 1;
			if (!known) {
				places.set(pieceKey(piece), one);
				found.splice(below, 0, one);
			}
			below = found.indexOf(one);
		}
	}
	return found;
}

/** Changes to words that stand in nobody's copy now: ours may read otherwise since, or nobody it is about is left. */
export function unmatched(
	changes: readonly WordChange[],
	found: readonly Variant[]
): readonly WordChange[] {
	const keys = new Set(found.map(({ piece }) => pieceKey(piece)));
	return changes.filter((each) => !keys.has(changeKey(each)));
}
