import type { Row } from '$lib/domain/path/caseload';
import { folded } from '$lib/domain/records';

/** Rows whose names and record numbers, with those of the people beside them, hold every word that was typed, whatever its accents or case. */
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
	const { name, callName, recordNumber, formerNumbers, notes } = row.case.client;
	const others = row.case.recipients.map((each) => each.name);
	const noted = notes.match(/record number:? [^;\n]+/g) ?? [];
	const own = [row.name, name, callName, recordNumber];
	const text = folded([...own, ...formerNumbers, ...others, ...noted].join(' '));
	texts.set(row, text);
	return text;
}
