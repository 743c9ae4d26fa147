/** One record of the file. Cells are trimmed and in Unicode's composed form (NFC), else untouched. */
export type Row = {
	/** As a spreadsheet counts: the header row is 1. */
	number: number;
	cells: readonly string[];
	/** A quotation mark may have swallowed what follows it. */
	isSwallowed?: boolean;
	/** The bytes of its letters can be read in two ways. */
	isUnsure?: boolean;
};

export type Table = {
	header: readonly string[];
	rows: readonly Row[];
	/** `false`: the file names no columns, so `header` says “Column 1”, “Column 2”… */
	headed: boolean;
	/** Other lists that the same file may mean: its sheets, or its letters read in another way. */
	versions?: Versions;
	/** The sheet that was read, and those of its workbook that were not. */
	sheets?: { read: string; unread: readonly string[] };
	/** Lines that are nobody: titles, totals, footers, the header once more. */
	aside?: readonly Row[];
	/** What its columns seem to tell, where that was looked at already. */
	guess?: readonly Match[];
};

/** What one column tells; `null`: it stays out. `perhaps`: what it may tell, which the therapist has to say. */
export type Match<F extends string = string> = {
	column: number;
	field: F | null;
	perhaps?: F;
	/** What the record does not take of it is kept among the notes. */
	keep?: boolean;
};

/** `chosen`: which of them stands; `null`: nobody has said it. */
export type Versions = {
	of: 'sheet' | 'letters';
	chosen: number | null;
	all: readonly { label: string; table: Table }[];
};

/** A table and its other versions. */
export function tablesIn(table: Table): Table[] {
	return [table, ...(table.versions?.all ?? []).map((version) => version.table)];
}

/** All cells of one column, from top to bottom; empty where a row is too short. */
export function column(table: Table, index: number): string[] {
	return table.rows.map((row) => row.cells[index] ?? '');
}
