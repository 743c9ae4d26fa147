import { crisisLines } from '$lib/domain/rules';
import { clinicalWordsIn } from './clinical-words';
import type { Hit, Rule } from './finding';
import { foundAt, isProse } from './pieces';
import { remembered } from '$lib/domain/days/remembered';

/**
 * Clinical words in a letter. The names of crisis lines may hold them (“988 Suicide & Crisis Lifeline”), and what
 * stands at a referral is said of the provider.
 */
export function clinicalRule(): Rule {
	const clinicalIn = remembered(hitsIn);
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

function hitsIn(text: string): Hit[] {
	return clinicalWordsIn(text).map(({ words, group }) => {
		const sentence = `This may say ${group}. A letter can be read by others at home: leave clinical words out, and talk about them in session.`;
		return { words, sentence };
	});
}
