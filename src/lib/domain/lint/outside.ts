/** What is found in a letter to somebody outside, such as a board or a landlord. */
import type { Case } from '$lib/domain/case';
import type { Letter } from '$lib/domain/letter';
import { keyOf, type Finding, type Hit, type Piece, type RuleId } from './finding';
import { markIn } from './marks';
import { foldedWords } from './name-tree';
import { namesOf, namesOther, type People } from './others';
import { pieces, placeOf } from './pieces';

/**
 * The errors: a client who is named though the letter is not about them, and what a field left behind. `about`: the
 * client it is about; `null`: nobody.
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
			const left = leftIn(piece.text);
			return [
				...(words === null ? [] : [finding('anotherClient', piece, { words, sentence: named })]),
				...(left ? [finding('fieldMark', piece, left)] : [])
			];
		});
	};
}

/** A line to sign on is no mark of a field. */
const lineToSign = /_{20,}/g;

/** What a field left behind, other than a line to write on. */
export function leftIn(text: string): Hit | null {
	return markIn(text.replaceAll(lineToSign, 'Signature'));
}

const named =
	'This looks like the name of somebody you see. Take it out: whom you see is nobody else’s to know.';

function finding(rule: RuleId, piece: Piece, { words, sentence }: Hit): Finding {
	const where = placeOf(piece, words);
	const key = keyOf(rule, where, piece.text);
	const mayGo = rule === 'anotherClient';
	return { rule, severity: 'error', where, sentence, mend: 'words', mayGo, key };
}
