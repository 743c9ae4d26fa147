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

/** Without accents, in small letters: “Zoë” is found by “zoe”. */
function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
