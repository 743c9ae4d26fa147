import { lines } from '$lib/domain/records';
import type { Situation } from './ending';

/** `minor`: left out where nobody in particular is spoken to. */
type Where = Pick<Situation, 'place' | 'practice'> & Partial<Pick<Situation, 'minor'>>;

/**
 * Those of the client's place, and after them the practice's own where the client is in the same place, or where nobody knows
 * a line of theirs; a number stands once, in the practice's own words. Empty: none is known.
 */
export function crisisLines({ place, practice, minor = false }: Where): string[] {
	const ofCountry = place.country.crisisLines.filter((line) => minor || line.for !== 'children');
	const known = [...ofCountry, ...place.crisisLines].map(
		({ name, contact }) => `${name}: ${contact}`
	);
	const reaches = place.id === practice.place || known.length === 0;
	const own = reaches ? lines(practice.crisisLines ?? '') : [];
	const said = new Set(own.flatMap(numbersIn));
	return [...known.filter((line) => !numbersIn(line).some((each) => said.has(each))), ...own];
}

/** “9-8-8” and “988” are one. */
function numbersIn(line: string): string[] {
	return (line.match(/\d(?:[\d ()-]*\d)?/g) ?? []).map((each) => each.replace(/\D/g, ''));
}
