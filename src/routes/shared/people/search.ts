import type { Row } from '$lib/domain/path/caseload';
import { folded } from '$lib/domain/records/folded';

/** Rows whose name or record number holds every word that was typed, whatever its accents or case. */
export function search(rows: readonly Row[], typed: string): readonly Row[] {
	const words = folded(typed).split(/\s+/).filter(Boolean);
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
	const text = folded([row.name, name, callName, recordNumber].join(' '));
	texts.set(row, text);
	return text;
}
