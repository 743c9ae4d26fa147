import type { Field } from './fields';
import { readDay } from '$lib/import/days';
import type { Match } from '$lib/import/kind';
import { statusTable } from './standings';
import { column as cellsOf, type Table } from '$lib/import/table';

const looks: [Field, (cell: string) => boolean][] = [
	['email', (cell) => /^\S+@\S+\.\S+$/.test(cell)],
	['bornOn', (cell) => isDay(cell)],
	['phone', (cell) => /^[+(\d][\d\s().+-]{6,}$/.test(cell)],
	['standing', (cell) => Object.values(statusTable([cell]))[0] !== null],
	['fullName', (cell) => /^\p{L}[\p{L}'’.-]*,? \p{L}[\p{L}'’. -]*$/u.test(cell)]
];

/**
 * What the columns of a list without a header tell, where their cells show it: nearly all look alike, and
 * a field is given once. Days are taken for birth dates only where most lie long ago.
 */
export function guessByCells(table: Table): Match<Field>[] {
	const given = new Set<Field>();
	return table.header.map((_, column) => {
		const cells = cellsOf(table, column).filter((cell) => cell !== '');
		const found = looks.find(([field, fits]) => !given.has(field) && nearlyAll(cells, fits))?.[0];
		if (!found || (found === 'bornOn' && !areLongAgo(cells))) return { column, field: null };
		given.add(found);
		return { column, field: found };
	});
}

function nearlyAll(cells: readonly string[], fits: (cell: string) => boolean): boolean {
	return cells.length > 0 && cells.filter(fits).length >= cells.length * 0.9;
}

function isDay(cell: string): boolean {
	return readDay(cell, 'US', 2099) !== null || readDay(cell, 'GB', 2099) !== null;
}

/** By their years, which spread over more than a practice’s appointments do. */
function areLongAgo(cells: readonly string[]): boolean {
	const years = cells.map((cell) => Number(/\d{4}/.exec(cell)?.[0].slice(0, 4) ?? 0));
	return Math.max(...years) - Math.min(...years) > 15;
}
