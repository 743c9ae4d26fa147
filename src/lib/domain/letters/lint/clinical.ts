import { crisisLines } from '$lib/domain/rules/crisis-lines';
import type { Found, Hit, Rule } from './finding';
import { isProse, fixOf, placeOf } from './pieces';
import { remembered } from './remembered';
import words from './clinical-words.json';

/** What no letter that is only a notice says of anybody (docs/standards.md D.0), in groups as a finding names them. */
const clinicalWords = Object.fromEntries(
	Object.entries(words).map(([group, patterns]) => [
		group,
		patterns.map(([pattern = '', flags]) => new RegExp(pattern, flags))
	])
);

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
			return said.flatMap((piece): Found[] => {
				const text = without(piece.text.replace(nameOfLine, ''), names);
				return clinicalIn(text).map(({ words, sentence }) => ({
					where: placeOf(piece, words),
					sentence,
					fix: fixOf(piece, look)
				}));
			});
		}
	};
}

const nameOfLine = /\b(?:suicide|crisis)\b[^.]{0,24}\b(?:\w*line|text)\b/gi;

function without(text: string, parts: readonly string[]): string {
	return parts.reduce((rest, part) => rest.replaceAll(part, ''), text);
}

function hitsIn(text: string): Hit[] {
	return clinicalWordsIn(text).map(({ words, group }) => {
		const sentence = `This may say ${group}. A letter can be read by others at home: leave clinical words out, and talk about them in session.`;
		return { words, sentence };
	});
}

/** Of each group, such as “a diagnosis”, the first word that is found. */
export function clinicalWordsIn(text: string): { words: string; group: string }[] {
	return Object.entries(clinicalWords).flatMap(([group, patterns]) => {
		const words = patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
		return words ? [{ words, group }] : [];
	});
}
