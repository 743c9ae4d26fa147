/** The line of a list that names its columns. */
import type { Row } from './table';

/** The line that names the columns: the first that names several, below titles; -1: none. */
export function headerAt(rows: readonly Row[], known: (header: string) => boolean): number {
	const top = rows.slice(0, 15);
	const filled = top.map(({ cells }) => cells.filter((cell) => cell !== '').length);
	const named = ({ cells }: Row) => (isHeader(cells) ? cells.filter(known).length : 0);
	const several = top.findIndex((row, i) => {
		const own = filled[i] ?? 0;
		if (filled.slice(0, i).some((before) => before >= own)) return false;
		const count = named(row);
		return count > 1 && count * 4 > own;
	});
	if (several >= 0) return several;
	return top[0] && named(top[0]) > 0 ? 0 : -1;
}

/** A header holds no e-mail address, day or phone, as a person’s row would. */
function isHeader(cells: readonly string[]): boolean {
	return !cells.some((cell) =>
		/\S@\S|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{5}|\d{3}[ .-]\d{3}/.test(cell)
	);
}

/** The header once more, as at a page break. */
export function isSameLine(cells: readonly string[], header: readonly string[]): boolean {
	return header.every((cell, i) => cell.toLowerCase() === (cells[i] ?? '').toLowerCase());
}

/** Without the empty cells at its end. */
export function trimEnd(cells: readonly string[]): readonly string[] {
	const last = cells.findLastIndex((cell) => cell !== '');
	return cells.slice(0, last + 1);
}
