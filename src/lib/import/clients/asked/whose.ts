/** Whose clients the rows of a group's list are. */
import type { Match, Sheet } from '$lib/import/kind';
import type { Row, Table } from '$lib/import/table';
import { isNone } from '$lib/import/values';
import type { Field } from '$lib/import/clients/fields';
import { plain } from '$lib/import/clients/sameness';

/** The clinicians that a row names; a licence after a comma stays with the name. */
function cliniciansOf(row: Row, matches: readonly Match<Field>[]): string[] {
	return matches
		.filter(({ field }) => field === 'clinician')
		.flatMap(({ column }) => (row.cells[column] ?? '').split(/\s*[;/&|\n]\s*/))
		.filter((name) => !isNone(name));
}

/** However it is written, with its licence or without a comma. */
const key = (name: string) => plain(name).replace(/[.,]/g, '');

/** Each clinician of a list with how many rows name them. */
export function cliniciansIn(
	table: Pick<Table, 'rows'>,
	matches: readonly Match<Field>[]
): { name: string; count: number }[] {
	const found = new Map<string, { name: string; count: number }>();
	for (const name of table.rows.flatMap((row) => cliniciansOf(row, matches))) {
		const known = found.get(key(name));
		found.set(key(name), { name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
	}
	return [...found.values()];
}

/** The rows of those clinicians, and those that name nobody; `null`: of everybody. */
export function rowsOf(
	{ matches }: Sheet<Field>,
	rows: readonly Row[],
	whose: readonly string[] | null
): readonly Row[] {
	if (whose === null) return rows;
	const chosen = new Set(whose.map(key));
	return rows.filter((row) => {
		const named = cliniciansOf(row, matches);
		return named.length === 0 || named.some((name) => chosen.has(key(name)));
	});
}

/** A row that names no clinician in a list of which some were chosen. */
export function isNobodys(
	row: Row,
	matches: readonly Match<Field>[],
	whose: readonly string[] | null
): boolean {
	return whose !== null && cliniciansOf(row, matches).length === 0;
}
