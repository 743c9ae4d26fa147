import { clean, partsOf, type OwnBlock, type PartName } from '$lib/domain/letters/wording';
import type { Named } from './named';
import table from './part-words.json';

export const partTitles: Record<PartName, string> = table.parts;

type Words = Record<Exclude<OwnBlock['kind'], 'insert'>, string>;

export const blockTitles: Words = table.blocks;
export const blockHints: Words = table.hints;

const most = 70;

/**
 * How a text begins, with its values, for the line by which it is found; where it begins as the one above
 * does, from where it goes on otherwise.
 */
export function beginning(
	text: string,
	fields: ReadonlyMap<string, Named>,
	above: string | null = null
): string {
	const all = said(text, fields);
	const shared = above === null ? 0 : sharedWith(all, said(above, fields));
	const own = shared > 20 ? `… ${all.slice(shared)}` : all;
	return own.length > most ? `${own.slice(0, most).replace(/\s+\S*$/, '')} …` : own;
}

function said(text: string, fields: ReadonlyMap<string, Named>): string {
	return partsOf(clean(text))
		.map((part) => (typeof part === 'string' ? part : (fields.get(part.field)?.value ?? '…')))
		.join('')
		.replace(/\s+/g, ' ');
}

/** How many characters both begin with, up to the begin of a word. */
function sharedWith(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at += 1;
	return one.lastIndexOf(' ', at - 1) + 1;
}
