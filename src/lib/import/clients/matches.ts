import { cellsFor } from '$lib/import/cells';
import type { Field } from './fields';
import { fieldOf } from './header-words';
import { guessByCells } from './guess-by-cells';
import type { Match } from '$lib/import/kind';
import type { Row, Table } from '$lib/import/table';

/** One match per column, by the words of the header; without a header by what the cells look like. */
export function guessMatches(table: Table): Match<Field>[] {
	if (!table.headed) return guessByCells(table);
	const guessed = table.header.map((header) => fieldOf(header));
	const split = guessed.includes('city');
	const parts = guessed.includes('firstName') && guessed.includes('lastName');
	return guessed.map((field, column) => {
		if (field === 'address' && split) return { column, field: 'street' };
		if (field === 'fullName' && parts) return { column, field: null };
		return { column, field };
	});
}

/** What a row says for a field: streets in several columns are joined, else the first cell that is not empty. */
export function said(row: Row, matches: readonly Match<Field>[], field: Field): string {
	const cells = cellsFor(row, matches, field);
	return field === 'street' ? cells.join(', ') : (cells[0] ?? '');
}

/** The words the status column uses, in order of their first row; empty where no column tells the status. */
export function statusWords(table: Table, matches: readonly Match<Field>[]): string[] {
	if (!matches.some((match) => match.field === 'standing')) return [];
	return [...new Set(table.rows.map((row) => said(row, matches, 'standing')))];
}
