/** The sheets of a workbook as rows of text, as a CSV of them would say. */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { FileRefused } from '$lib/import/refusal';
import files from './files.json';
import { mostColumns, mostRows } from '$lib/import/limits';

/** `unread`: it is hidden, and holds something. */
export type Grid = { name: string; rows: string[][]; unread?: boolean };

/** What stands in a cell that could not be worked out, by its number. */
const errors: Readonly<Record<string, string>> = files.errors;

type Moment = { y: number; m: number; d: number; H: number; M: number };
type Formats = {
	is_date(format: string): boolean;
	format(format: string, value: number): string;
	parse_date_code(value: number, options: { date1904: boolean }): Moment | null;
};
type Library = Omit<typeof import('@e965/xlsx'), 'SSF'> & { SSF: Formats };

/** Numbers that are written as they are; any other format shows digits of its own, `00000` a ZIP. */
const plain = /^(General|@|0|#|#,##0)(\.0+)?([;_ ].*)?$|E\+/i;

/**
 * @param source the bytes of a workbook, or the text of one that is a web page or XML
 * @throws FileRefused when it is locked, damaged, far too large, or its formulas have no results.
 */
export async function gridsOf(source: Uint8Array | string): Promise<Grid[]> {
	const library = (await import('@e965/xlsx')) as Library;
	const book = bookOf(library, source);
	const about = book.Workbook?.Sheets ?? [];
	const is1904 = book.Workbook?.WBProps?.date1904 === true;
	const hidden = hiddenIn(source, book.bookType);
	return book.SheetNames.flatMap((name, i) => {
		const sheet = book.Sheets[name];
		if (about[i]?.Hidden || hidden[i])
			return sheet?.['!data']?.length ? [{ name, rows: [], unread: true }] : [];
		return sheet ? [{ name, rows: rowsOf(library, sheet, is1904) }] : [];
	});
}

/** Which sheets of OpenDocument a style hides, in their order; the library does not say it. */
function hiddenIn(source: Uint8Array | string, type: WorkBook['bookType']): boolean[] {
	if (type !== 'ods' && type !== 'fods') return [];
	const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
	const style =
		/<style:style\b[^>]*?style:name="([^"]*)"[^>]*>(?:(?!<\/?style:style\b).)*?display="false"/gs;
	const hiding = new Set([...text.matchAll(style)].map(([, name]) => name));
	const sheets = text.matchAll(
		/<table:table\s[^>]*?table:style-name="([^"]*)"|<table:table\s[^/>]*>/g
	);
	return [...sheets].map(([, name]) => hiding.has(name));
}

function bookOf({ read }: Library, source: Uint8Array | string): WorkBook {
	try {
		return read(source, {
			type: typeof source === 'string' ? 'string' : 'array',
			...{ dense: true, raw: true, cellNF: true, cellHTML: false, cellText: false },
			...{ sheetStubs: true, sheetRows: mostRows + 100 }
		});
	} catch (fault) {
		throw new FileRefused(/password|encrypt/i.test(String(fault)) ? 'locked' : 'damaged');
	}
}

function rowsOf(library: Library, sheet: WorkSheet, is1904: boolean): string[][] {
	const rows: string[][] = [];
	const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
	data.forEach((cells, r) => {
		const row: string[] = [];
		cells.forEach((cell, c) => {
			if (!cell) return;
			if (c >= mostColumns) {
				if (cell.v !== undefined) throw new FileRefused('tooWide', String(mostColumns));
				return;
			}
			row[c] = textOf(library, cell, is1904, () => library.utils.encode_cell({ r, c }));
		});
		rows[r] = Array.from(row, (text) => text ?? '');
	});
	filledDown(rows, sheet['!merges'] ?? []);
	const width = Math.max(0, ...Array.from(rows, (row) => row?.length ?? 0));
	return Array.from(rows, (row) => Array.from({ length: width }, (_, c) => row?.[c] ?? ''));
}

/** Cells of one column that are one say the same for all their rows. */
function filledDown(rows: string[][], merges: NonNullable<WorkSheet['!merges']>) {
	for (const { s, e } of merges.filter(({ s, e }) => s.c === e.c && e.r - s.r < 50)) {
		const text = rows[s.r]?.[s.c] ?? '';
		for (const row of rows.slice(s.r + 1, e.r + 1)) if (row) row[s.c] = text;
	}
}

function textOf({ SSF }: Library, cell: CellObject, is1904: boolean, place: () => string): string {
	const { t, v, f } = cell;
	if (v === undefined || v === null || t === 'z') {
		if (f) throw new FileRefused('formulas', `Cell ${place()}`);
		return '';
	}
	if (t === 'e') return errors[String(v)] ?? '#VALUE!';
	if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
	if (typeof v !== 'number') return String(v);
	const format = String(cell.z ?? 'General');
	if (!SSF.is_date(format)) return plain.test(format) ? written(v) : SSF.format(format, v).trim();
	return dayOf(SSF.parse_date_code(v, { date1904: is1904 })) ?? SSF.format(format, v).trim();
}

/** A number without the dust of its last bits, and never with an exponent. */
function written(v: number): string {
	return Number.isInteger(v) && Math.abs(v) < 1e21
		? BigInt(v).toString()
		: String(Number(v.toPrecision(15)));
}

/** `null`: a time of day alone, or no day. */
function dayOf(moment: Moment | null): string | null {
	if (!moment || moment.y < 1900 || (moment.y === 1900 && moment.m === 1 && moment.d < 1))
		return null;
	const two = (n: number, length = 2) => String(n).padStart(length, '0');
	const { y, m, d, H, M } = moment;
	return `${two(y, 4)}-${two(m)}-${two(d)}${H + M > 0 ? ` ${two(H)}:${two(M)}` : ''}`;
}
