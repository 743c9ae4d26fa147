/** Days, words and numbers of the other side of the ocean. */
import type { Region } from '$lib/domain/days/day';
import { keptWith, remembered } from '$lib/domain/days/remembered';
import type { Jurisdiction } from '$lib/domain/rules';
import type { Found, Rule } from './finding';
import { foundAt, isProse } from './pieces';
import sentences from './sentences.json';
import { writtenDays } from './written-days';

/** What the paper of one side does not say. */
const foreign: Record<Region, RegExp> = {
	US: /\bA ?& ?E\b|\bcounsell(?:or|ors|ing)\b|\bpost ?codes?\b|\bmobile (?:number|phone)\b|\banswerphone\b|\benquir\w+/i,
	GB: /\bemergency rooms?\b|\bthe ER\b|\bcounsel(?:or|ors|ing)\b|\bzip codes?\b|\bcell ?phones?\b/i
};
const emergency = /\b(?:call|dial|ring|phone|text) (911|999|112|000)\b/gi;
const slashed = /\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/;

export function regionRule(): Rule {
	const oddIn = remembered((style: Region) =>
		keptWith((place: Jurisdiction) => remembered((text: string) => oddWords(text, style, place)))
	);
	return {
		id: 'region',
		severity: 'warning',
		find(look) {
			const oddHere = oddIn(look.going.letter.region)(look.here.place);
			return look.pieces.filter(isProse).flatMap((piece): Found[] => {
				const words = oddHere(piece.text);
				return words ? [foundAt(piece, { words, sentence: sentences.region }, look)] : [];
			});
		}
	};
}

/** The first odd words; `null`: none. */
function oddWords(text: string, style: Region, place: Jurisdiction): string | null {
	const day = writtenDays(text).find((each) => each.style !== style);
	const [, first, second] = slashed.exec(text) ?? [];
	const isOtherOrder = Number(style === 'US' ? first : second) > 12;
	return (
		day?.words ??
		foreign[style].exec(text)?.[0] ??
		place.country.notThere?.exec(text)?.[0] ??
		(isOtherOrder ? (slashed.exec(text)?.[0] ?? null) : otherNumber(text, place))
	);
}

function otherNumber(text: string, { country: { emergencyNumber } }: Jurisdiction): string | null {
	if (emergencyNumber === '') return null;
	const numbers = [...text.matchAll(emergency)];
	return numbers.find(([, number]) => !emergencyNumber.includes(number ?? ''))?.[0] ?? null;
}
