/** Columns that say who is at risk: by which of their words, only the therapist knows. */
import type { Match } from '$lib/import/kind';
import type { Row, Table } from '$lib/import/table';
import type { Field } from '$lib/import/clients/fields';

/** Per column the words that mark somebody; none before the therapist answered. */
export type Risks = Readonly<Record<number, readonly string[]>>;

const telling = (matches: readonly Match<Field>[]) =>
	matches.filter(({ field }) => field === 'risk');

/** Each column of risk with its words, in order of their first row. */
export function riskWords({ header, rows }: Table, matches: readonly Match<Field>[]) {
	return telling(matches).flatMap(({ column }) => {
		const counts = new Map<string, number>();
		for (const { cells } of rows) {
			const word = cells[column] ?? '';
			if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
		}
		const words = [...counts].map(([word, count]) => ({ word, count }));
		return counts.size > 0 ? [{ column, header: header[column] ?? '', words }] : [];
	});
}

/** Whether a word of the row marks somebody; `null`: it says nothing, or nobody said what it means. */
export function riskIn(row: Row, matches: readonly Match<Field>[], risks: Risks): boolean | null {
	const said = telling(matches).flatMap(({ column }) => {
		const word = row.cells[column] ?? '';
		return word !== '' && risks[column] ? [risks[column].includes(word)] : [];
	});
	return said.length > 0 ? said.includes(true) : null;
}
