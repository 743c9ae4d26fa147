import type { Row } from '$lib/domain/caseload';

/** Rows whose name or record number holds every word that was typed, whatever its accents or case. */
export function search(rows: readonly Row[], typed: string): readonly Row[] {
	const words = plain(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) return rows;
	return rows.filter((row) => {
		const text = searchedText(row);
		return words.every((word) => text.includes(word));
	});
}

const texts = new WeakMap<Row, string>();

function searchedText(row: Row): string {
	const known = texts.get(row);
	if (known !== undefined) return known;
	const { name, callName, recordNumber } = row.case.client;
	const text = plain([row.name, name, callName, recordNumber].join(' '));
	texts.set(row, text);
	return text;
}

/** Letters that no accent can be taken from. */
const letters: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};

/** In small letters without accents: “Zoë” is found by “zoe”, “Łukasz” by “lukasz”. */
export function plain(text: string): string {
	const small = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return small.replace(/[łøđðþßæœı]/g, (letter) => letters[letter] ?? letter);
}
