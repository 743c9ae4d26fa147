/** What the cells of one row say for a field. */
import type { Day } from '$lib/domain/days/day';
import { readDay } from './days';
import type { Match, Sheet, Unread } from './kind';
import type { Row } from './table';
import { isNone } from './values';

/** The filled cells that tell a field, in the order of their columns. */
export function cellsFor<F extends string>(
	row: Row,
	matches: readonly Match<F>[],
	field: F
): string[] {
	return matches
		.filter((match) => match.field === field)
		.map(({ column }) => row.cells[column] ?? '')
		.filter((cell) => cell !== '');
}

/** The header above the first filled cell that tells a field. */
export function headerOf<F extends string>(row: Row, sheet: Sheet<F>, field: F): string {
	const match = sheet.matches.find((each) => each.field === field && row.cells[each.column]);
	return sheet.header[match?.column ?? -1] ?? '';
}

/** Reads days of a row; what is none is put among the `unread`. `null` too while nobody said the order. */
export function dayReader<F extends string>(row: Row, sheet: Sheet<F>, unread: Unread[]) {
	return (field: F, latestYear: number): Day | null => {
		const match = sheet.matches.find((each) => each.field === field && row.cells[each.column]);
		const order = match && sheet.orders.get(match.column);
		if (!match || !order) return null;
		const text = row.cells[match.column] ?? '';
		if (isNone(text)) return null;
		const found = readDay(text, order, latestYear);
		if (!found) unread.push({ field, header: sheet.header[match.column] ?? '', text });
		return found;
	};
}

/** Filled cells that stand beyond the last column. */
export function surplusOf(row: Row, { header }: Pick<Sheet<string>, 'header'>): string[] {
	return row.cells.slice(header.length).filter((cell) => cell !== '');
}
