/** What single cells of a list of providers say. Each gives `null` where it cannot be read. */
import { folded, type Provider } from '$lib/domain/records';

/** “3”, “full”, “none”, “3 places”; an empty cell is not asked. */
export function readOpenings(cell: string): number | null {
	const words = folded(cell);
	if (/^(full|none|no|closed|waiting list|wait ?list|0)\b/.test(words)) return 0;
	const count = /^(\d{1,3})\b(?!\s*[-–/])/.exec(words)?.[1];
	return count === undefined ? null : Number(count);
}

/** Everything the cell names; empty where it names nothing. */
export function readFormats(cell: string): Provider['formats'] {
	const words = folded(cell);
	const both = /\b(both|hybrid|either)\b/.test(words);
	const inPerson = both || /\b(in[- ]?person|office|on[- ]?site|face)\b/.test(words);
	const telehealth = both || /\b(tele\w*|video|online|remote|virtual|phone|zoom)\b/.test(words);
	return [
		...(inPerson ? ['inPerson' as const] : []),
		...(telehealth ? ['telehealth' as const] : [])
	];
}

export function readYesNo(cell: string): boolean | null {
	const words = folded(cell);
	if (/^(yes|y|true|x|soon|retir\w*)\b/.test(words)) return true;
	return /^(no|n|false)\b/.test(words) ? false : null;
}

/** A place of the catalog. */
export type Place = { id: string; title: string };

/** “OR, WA; California”: known by title, by id, or by the letters after the country. */
export function readPlaces(
	cell: string,
	places: readonly Place[]
): { ids: string[]; unknown: string[] } {
	const parts = cell.split(/[,;/|]| and /).map((part) => part.trim());
	const ids = new Set<string>();
	const unknown: string[] = [];
	for (const part of parts.filter(Boolean)) {
		const words = folded(part);
		const found = places.find(
			({ id, title }) => folded(title) === words || id === words || id.split('-')[1] === words
		);
		if (found) ids.add(found.id);
		else unknown.push(part);
	}
	return { ids: [...ids], unknown };
}
