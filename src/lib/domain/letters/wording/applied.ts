/** Our letter with the therapist's changes, for one person. */
import type { Block, Letter } from '$lib/domain/letters/letter';
import { dayOf, type Piece } from './pieces';
import { changeKey, type WordChange } from './words';
import { blocksOf, filled, lacksIn, lacksOf, type Copy, type Lack } from './written';

export type ByKey = ReadonlyMap<string, WordChange>;

/** Changes for one person stand before those for everybody, piece by piece. */
export function merged(...layers: readonly (readonly WordChange[])[]): ByKey {
	return new Map(layers.flat().map((each) => [changeKey(each), each]));
}

/** Pieces that no change is about stay ours, word for word. */
export function applied(
	letter: Letter,
	pieces: readonly Piece[],
	changes: ByKey,
	copy: Copy
): Letter {
	const said = (part: Piece['part'], ours: string) => {
		const piece = pieces.find((each) => each.part === part);
		const to = piece && changes.get(changeKey(piece))?.to;
		if (!piece || !to) return ours;
		return filled(to, copy, (field) => dayOf(field, piece)).replaceAll('\n', ' ') || ours;
	};
	return {
		...letter,
		subject: said('subject', letter.subject),
		salutation: said('greeting', letter.salutation),
		blocks: pieces.flatMap((piece) => blocksFor(piece, letter, changes, copy)),
		signOff: { ...letter.signOff, closing: said('closing', letter.signOff.closing) }
	};
}

function blocksFor(piece: Piece, { blocks }: Letter, changes: ByKey, copy: Copy): Block[] {
	const change = changes.get(changeKey(piece));
	const ours = piece.block === null ? undefined : blocks[piece.block];
	const kept = ours ? [ours] : [];
	if (!change) return kept;
	const { to, added } = change;
	const below = added.flatMap((block) => blocksOf(block, copy));
	if (!ours || to === undefined) return [...kept, ...below];
	return [...(to === null ? [] : reworded(ours, to, piece, copy)), ...below];
}

function reworded(ours: Block, text: string, piece: Piece, copy: Copy): Block[] {
	if (ours.kind !== 'paragraph' && ours.kind !== 'heading') return [ours];
	return blocksOf({ kind: ours.kind, text }, copy, (field) => dayOf(field, piece));
}

/** Whether any change could stand in the way, whichever pieces the letter has: asked first, since it writes no letter. */
export function mayLack(changes: ByKey, copy: Copy): boolean {
	const anyDay = (field: string) => (/^day-\d+$/.test(field) ? '' : null);
	return [...changes.values()].some(
		({ to, added }) =>
			lacksIn(to ?? '', copy, anyDay).length > 0 ||
			added.some((block) => lacksOf(block, copy).length > 0)
	);
}

/** What stands in the way of this person's letter: fields and inserts of the changes that are in it. */
export function lacks(pieces: readonly Piece[], changes: ByKey, copy: Copy): Lack[] {
	return pieces.flatMap((piece) => {
		const change = changes.get(changeKey(piece));
		if (!change) return [];
		const own = lacksIn(change.to ?? '', copy, (field) => dayOf(field, piece));
		return [...own, ...change.added.flatMap((block) => lacksOf(block, copy))];
	});
}
