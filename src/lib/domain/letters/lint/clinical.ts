import { crisisLines } from '$lib/domain/rules';
import { clinicalHits } from './clinical-words';
import type { Rule } from './finding';
import { foundAt, isProse } from './pieces';
import { remembered } from '$lib/domain/days/remembered';
import sentences from './sentences.json';

/**
 * Clinical words in a letter. The names of crisis lines may hold them (“988 Suicide & Crisis Lifeline”), and what
 * stands at a referral is said of the provider.
 */
export function clinicalRule(): Rule {
	const clinicalIn = remembered((text: string) => clinicalHits(text, sentences.clinical));
	return {
		id: 'clinical',
		severity: 'warning',
		find(look) {
			const lines = crisisLines(look.here);
			const names = look.here.place.country.crisisLines.map(({ name }) => name);
			const said = look.pieces.filter((piece) => isProse(piece) && !lines.includes(piece.text));
			return said.flatMap((piece) => {
				const own = piece.text.replace(nameOfLine, '');
				const text = names.reduce((rest, name) => rest.replaceAll(name, ''), own);
				return clinicalIn(text).map((hit) => foundAt(piece, hit, look));
			});
		}
	};
}

const nameOfLine = /\b(?:suicide|crisis)\b[^.]{0,24}\b(?:\w*line|text)\b/gi;
