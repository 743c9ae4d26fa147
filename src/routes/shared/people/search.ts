import { keptWith } from '$lib/domain/days/remembered';
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

const searchedText = keptWith((row: Row): string => {
	const { name, callName, recordNumber, formerNumbers, notes } = row.case.client;
	const others = row.case.recipients.map((each) => each.name);
	const noted = notes.match(/record number:? [^;\n]+/g) ?? [];
	const own = [row.name, name, callName, recordNumber];
	return folded([...own, ...formerNumbers, ...others, ...noted].join(' '));
});
