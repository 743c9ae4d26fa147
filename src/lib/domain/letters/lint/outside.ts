/** What is found in a letter to somebody outside, such as a board or a landlord. */
import type { Case } from '$lib/domain/records';
import type { Letter } from '$lib/domain/letters/letter';
import { clinicalHits } from './clinical-words';
import { keyOf, type Finding, type Hit, type Piece, type RuleId, type Severity } from './finding';
import { markIn } from './marks';
import { foldedWords } from './name-tree';
import { namesOf, namesOther, type People } from './others';
import { isProse, isSpoken, pieces, placeOf } from './pieces';
import sentences from './sentences.json';
import { blame } from './tone';

/**
 * Errors are a client who is named though the letter is not about them, and what a field left behind; warnings are
 * clinical and hard words. `about`: the client it is about; `null`: nobody.
 */
export type OutsideLint = (
	letter: Letter,
	about: Pick<Case, 'client' | 'recipients'> | null
) => Finding[];

/** Made once for many letters, as `linter` is. */
export function outsideLinter(people: People): OutsideLint {
	const other = namesOther(people);
	return (letter, about) => {
		const known = about ? namesOf([about.client, ...about.recipients]) : [];
		const own = [...known, ...letter.to.map(foldedWords)];
		return pieces(letter).flatMap((piece) => {
			const words = other(piece, own);
			const sentence = sentences.nameOutside;
			const left = leftIn(piece.text);
			return [
				...found('anotherClient', piece, words === null ? [] : [{ words, sentence }]),
				...found('fieldMark', piece, left ? [left] : []),
				...found(
					'clinical',
					piece,
					isProse(piece) ? clinicalHits(piece.text, sentences.clinicalOutside) : []
				),
				...found('blame', piece, isSpoken(piece) ? blame.find(piece.text) : [])
			];
		});
	};
}

/** A line to sign on is no mark of a field. */
const lineToSign = /_{20,}/g;

const leftIn = (text: string): Hit | null => markIn(text.replaceAll(lineToSign, 'Signature'));

const severities: Partial<Record<RuleId, Severity>> = { clinical: 'warning', blame: 'warning' };

function found(rule: RuleId, piece: Piece, hits: readonly Hit[]): Finding[] {
	const severity = severities[rule] ?? 'error';
	return hits.map(({ words, sentence }) => {
		const where = placeOf(piece, words);
		const key = keyOf(rule, where, piece.text);
		return { rule, severity, where, sentence, fix: 'words', mayGo: rule !== 'fieldMark', key };
	});
}
