/** What the cells of one row say for a field. */
import type { Day } from '$lib/domain/days/day';
import { readDay } from './days';
import type { Match, Sheet, Unread } from './kind';
import type { Row } from './table';
import { isNone } from './values';

/** How the columns of a list are read. */
export type Columns<F extends string> = Pick<Sheet<F>, 'header' | 'matches'>;

type Cell<F extends string> = Match<F> & { header: string; text: string };

/** The cell of each column, empty where the row is too short. */
export function cellsOf<F extends string>(row: Row, { header, matches }: Columns<F>): Cell<F>[] {
	return matches.map((match) => {
		const { column } = match;
		return { ...match, header: header[column] ?? '', text: row.cells[column] ?? '' };
	});
}

/** The filled cells that tell a field, in the order of their columns. */
export function cellsFor<F extends string>(row: Row, of: Columns<F>, field: F): Cell<F>[] {
	return cellsOf(row, of).filter((cell) => cell.field === field && cell.text !== '');
}

/** The header above the first filled cell that tells a field. */
export function headerOf<F extends string>(row: Row, of: Columns<F>, field: F): string {
	return cellsFor(row, of, field)[0]?.header ?? '';
}

/** Reads days of a row; what is none is put among the `unread`. `null` too while nobody said the order. */
export function dayReader<F extends string>(row: Row, sheet: Sheet<F>, unread: Unread[]) {
	return (field: F, latestYear: number): Day | null => {
		const [cell] = cellsFor(row, sheet, field);
		const order = cell && sheet.orders.get(cell.column);
		if (!order || isNone(cell.text)) return null;
		const { header, text } = cell;
		const found = readDay(text, order, latestYear);
		if (!found) unread.push({ field, header, text });
		return found;
	};
}

/** Filled cells that stand beyond the last column. */
export function surplusOf(row: Row, { header }: Pick<Sheet<string>, 'header'>): string[] {
	return row.cells.slice(header.length).filter((cell) => cell !== '');
}
