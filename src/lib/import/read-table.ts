import { decode } from './decode';
import { FileRefused } from './refusal';
import { fieldOf } from './clients/header-words';
import type { Row, Table } from './table';

/** Whether the words of a header name something that is kept. */
export type Known = (header: string) => boolean;

const knownOfClients: Known = (header) => fieldOf(header) !== null;

/**
 * Reads the bytes of an exported list, of clients unless `known` says which headers name something else.
 * @throws FileRefused with the sentence to show when they are no list.
 */
export async function readTable(bytes: Uint8Array, known: Known = knownOfClients): Promise<Table> {
	const text = decode(bytes);
	const { default: papa } = await import('papaparse');
	const hint = /^sep=(.)\r?\n/i.exec(text);
	const body = hint ? text.slice(hint[0].length) : text;
	const delimiter = hint?.[1] ?? delimiterOf(body);
	const { data, errors } = papa.parse<string[]>(body, { delimiter });
	if (errors.some((e) => e.code === 'MissingQuotes')) throw new FileRefused('openQuote');
	const before = hint ? 2 : 1;
	const records = data.map((cells, i) => ({ number: i + before, cells: cells.map(clean) }));
	return tableOf(records, known);
}

/** Keeps the person's letters as they are: only the composed form, and no space around. */
function clean(cell: string): string {
	return cell.normalize('NFC').trim();
}

/** The separator that stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
	const unquoted = text.replace(/"(?:[^"]|"")*"/g, '');
	const line = unquoted.trimStart().split(/\r\n|\r|\n/, 1)[0] ?? '';
	// The comma last: “Lee, Ana;ana@example.org” has one too.
	const counted = ['\t', ';', '|', ','].map((mark) => ({ mark, count: line.split(mark).length }));
	return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function tableOf(records: Row[], known: Known): Table {
	const rows = records.filter((row) => row.cells.some((cell) => cell !== ''));
	const first = rows[0];
	if (!first) throw new FileRefused('empty');
	const headed = isHeader(first.cells, known);
	if (!headed && first.cells.length === 1) throw new FileRefused('notTable');
	if (!headed) return { header: first.cells.map((_, i) => `Column ${i + 1}`), rows, headed };
	if (rows.length === 1) throw new FileRefused('headerOnly');
	return { header: trimEnd(first.cells), rows: rows.slice(1), headed };
}

/** A header names at least one thing we know and holds no e-mail address or day, as a person's row would. */
function isHeader(cells: readonly string[], known: Known): boolean {
	const person = cells.some((cell) => /\S@\S|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(cell));
	return !person && cells.some(known);
}

function trimEnd(cells: readonly string[]): readonly string[] {
	const last = cells.findLastIndex((cell) => cell !== '');
	return cells.slice(0, last + 1);
}
