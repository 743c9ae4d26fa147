import type { Change, Op, Wording } from '$lib/domain/records';
import { readWords } from '$lib/domain/letters/wording';

type Fields = Omit<Wording, 'id'>;

/**
 * The therapist's own words kept, or kept anew; words that change nothing take the record away: ours stand again.
 * `title`: what the letter is called. `null` where there is nothing to do.
 */
export function wordsKept(
	known: Wording | null,
	id: string,
	fields: Fields,
	title: string
): Change | null {
	const { clientId } = fields;
	if (isEmpty(fields)) return known && backToOurs(known, title);
	if (known?.words === fields.words && known.name === fields.name) return null;
	const whose = clientId === null ? '' : ' for one person';
	return {
		act: `“${title}”${whose}: wording changed`,
		subject: clientId,
		ops: [kept(known, id, fields)]
	};
}

function isEmpty({ letter, words }: Fields): boolean {
	const read = readWords(words);
	return letter !== null && read?.kind === 'changes' && read.changes.length === 0;
}

function kept(known: Wording | null, id: string, fields: Fields): Op {
	if (!known) return { op: 'add', type: 'wording', id, fields };
	const { name, words, basedOnVersion, changedOn } = fields;
	const changed = { name, words, basedOnVersion, changedOn };
	return { op: 'set', type: 'wording', id: known.id, fields: changed };
}

/** Every change to one of our letters taken back, for everybody or for one person. */
export function backToOurs({ id, clientId }: Wording, title: string): Change {
	const whose = clientId === null ? '' : ' for one person';
	return {
		act: `“${title}”${whose}: wording reset`,
		subject: clientId,
		ops: [{ op: 'del', type: 'wording', id }]
	};
}

/** A letter of one's own taken off the list, with what was changed in it for one person. */
export const ownLetterRemoved = (wording: Wording, changes: readonly Wording[]): Change => ({
	act: `Your letter “${wording.name}” removed`,
	subject: null,
	ops: [wording, ...changes].map(({ id }): Op => ({ op: 'del', type: 'wording', id }))
});

export function ownLetterKept(known: Wording | null, id: string, fields: Fields): Change | null {
	if (known?.words === fields.words && known.name === fields.name) return null;
	return {
		act: `Your letter “${fields.name}” ${known ? 'changed' : 'added'}`,
		subject: null,
		ops: [kept(known, id, fields)]
	};
}
