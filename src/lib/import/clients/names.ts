import type { Client } from '$lib/domain/records';

export type Names = Pick<Client, 'name' | 'callName' | 'sortName'> & {
	/** Neither a last name of its own nor a second word that could be one. */
	oneWord: boolean;
};

type Parts = { first: string; middle: string; last: string; preferred: string; full: string };

/** Titles that follow a comma without being a first name. */
const suffix = /^(jr|sr|ii|iii|iv|phd|md|esq|lcsw|dr)\b\.?/i;

/** A person's names from the cells of a list, letter for letter. */
export function names({ first, middle, last, preferred, full }: Parts): Omit<Names, 'oneWord'> {
	const split = first !== '' || last !== '';
	const { name, callName, sortName } = split ? fromParts(first, middle, last) : namesFrom(full);
	return { name, callName: oneLine(preferred) || callName, sortName };
}

/** Names from “Last, First” or from one box; the last name is only taken apart where there are two words. */
export function namesFrom(full: string): Names {
	const text = oneLine(full);
	const [last = '', given = '', ...more] = text.split(',').map((part) => part.trim());
	if (last && given && more.length === 0 && !suffix.test(given)) return fromParts(given, '', last);
	const words = text.split(/\s+/).filter((word) => word !== '');
	const [first, second] = words;
	if (words.length !== 2 || text.includes(',')) {
		return { name: text, callName: null, sortName: null, oneWord: words.length === 1 };
	}
	return { name: text, callName: first ?? null, sortName: `${second}, ${first}`, oneWord: false };
}

function fromParts(first: string, middle: string, last: string): Names {
	const given = [first, middle].map(oneLine).filter((part) => part !== '');
	const family = oneLine(last);
	return {
		name: [...given, family].filter((part) => part !== '').join(' '),
		callName: oneLine(first) || null,
		sortName: family && given.length > 0 ? `${family}, ${given.join(' ')}` : null,
		oneWord: family === '' || given.length === 0
	};
}

/** A line break inside a cell becomes a space; nothing else changes. */
export function oneLine(text: string): string {
	return text.replace(/\s*[\r\n\t]+\s*/g, ' ').trim();
}
