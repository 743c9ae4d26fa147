import type { Day } from '$lib/domain/days/day';
import type { ReadPack } from '$lib/domain/letters/pack';
import type { Change, Op, Pack, Wording } from '$lib/domain/records';

type Known = { packs: readonly Pack[]; wordings: readonly Wording[] };
type Taking = { from: string; today: Day; newId: () => string };

/** All that a file brings, in one: rules in the place of those there are, and letters for everybody. */
export function packTaken(
	{ places, letters }: Pick<ReadPack, 'places' | 'letters'>,
	known: Known,
	{ from, today, newId }: Taking
): Change {
	const ofPlaces = places.map((place): Op => {
		const fields = { from, takenOn: today, words: JSON.stringify(place) };
		const before = known.packs.find((each) => each.place === place.id);
		return before
			? { op: 'set', type: 'pack', id: before.id, fields }
			: { op: 'add', type: 'pack', id: newId(), fields: { place: place.id, ...fields } };
	});
	const ofLetters = letters.map(({ letter, basedOnVersion, name, words }): Op => {
		const fields = { name, basedOnVersion, words: JSON.stringify(words), changedOn: today };
		const before = known.wordings.find(
			(each) => each.clientId === null && each.letter === letter && each.name === name
		);
		const forAll = { letter, clientId: null, recipientId: null };
		return before
			? { op: 'set', type: 'wording', id: before.id, fields }
			: { op: 'add', type: 'wording', id: newId(), fields: { ...forAll, ...fields } };
	});
	const count = letters.length === 1 ? '1 letter' : `${letters.length} letters`;
	const all = [...places.map(({ title }) => title), ...(letters.length > 0 ? [count] : [])];
	return {
		act: `Taken over from “${from}”: ${all.join(', ')}`,
		subject: null,
		ops: [...ofPlaces, ...ofLetters]
	};
}

/** The rules we ship stand again; of a place that we do not ship nothing is left. */
export const packReturned = ({ id, from }: Pack, title: string): Change => ({
	act: `Rules of ${title}: those of “${from}” removed`,
	subject: null,
	ops: [{ op: 'del', type: 'pack', id }]
});
