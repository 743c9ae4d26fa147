import { decode } from './decode';
import { FileRefused } from './refusal';
import { fieldOf } from './clients/header-words';
import type { Row, Table } from './table';
import { isNobody, isSameLine, underGroups } from './lines';
import { cleaned } from './values';

/** Whether the words of a header name something that is kept. */
export type Known = (header: string) => boolean;

const knownOfClients: Known = (header) => fieldOf(header) !== null;

/**
 * Reads the bytes of an exported list, of clients unless `known` says which headers name something else.
 * @throws FileRefused with the sentence to show when they are no list.
 */
export async function readTable(bytes: Uint8Array, known: Known = knownOfClients): Promise<Table> {
	const { text, unsure } = decode(bytes);
	const hint = /^sep=(.)\r?\n/i.exec(text);
	const body = hint ? text.slice(hint[0].length) : text;
	const delimiter = hint?.[1] ?? delimiterOf(body);
	const { data, broken } = await parsed(body, delimiter);
	const before = hint ? 2 : 1;
	const records = data.map((written, i): Row => {
		const cells = written.map(cleaned);
		const isSwallowed = broken.has(i) || swallows(written, delimiter, data[0]?.length ?? 0);
		const isUnsure = unsure.size > 0 && cells.some((cell) => [...cell].some((l) => unsure.has(l)));
		return {
			number: i + before,
			cells,
			...(isSwallowed && { isSwallowed }),
			...(isUnsure && { isUnsure })
		};
	});
	return tableOf(records, known);
}

/** The cells, and the lines in which a quotation mark stands where none may. */
async function parsed(body: string, delimiter: string) {
	const { default: papa } = await import('papaparse');
	const isSingle = /^\s*'[^'\n]*'(.'[^'\n]*')+\s*$/m.test(body.split(/[\r\n]/, 1)[0] ?? '');
	const read = (text: string) =>
		papa.parse<string[]>(text, { delimiter, quoteChar: isSingle ? "'" : '"' });
	const plain = read(body);
	// Some programs write a mark within marks as \".
	const { data, errors } =
		plain.errors.length > 0 && body.includes('\\"') ? read(body.replaceAll('\\"', '""')) : plain;
	if (errors.some((e) => e.code === 'MissingQuotes')) throw new FileRefused('openQuote');
	const broken = errors.filter((e) => e.code === 'InvalidQuotes').map((e) => e.row ?? -1);
	return { data, broken: new Set(broken) };
}

/** Whether a cell holds what looks like cells of its own. */
function swallows(cells: readonly string[], delimiter: string, columns: number): boolean {
	const inner = cells.filter((cell) => cell.includes(delimiter));
	return inner.some((cell) => {
		const lines = cell.split(/\r\n|\r|\n/);
		const hasMail = lines.some(
			(line) => /\S@\S/.test(line.slice(line.indexOf(delimiter) + 1)) && line.includes(delimiter)
		);
		const isRow = columns > 3 && lines.some((line) => line.split(delimiter).length >= columns);
		return (lines.length > 1 || cells.length < columns) && (hasMail || isRow);
	});
}

/** The separator that parts the first lines most alike; the comma last, since “Lee, Ana;ana@example.org” has one too. */
function delimiterOf(text: string): string {
	const unquoted = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '');
	const lines = unquoted
		.split(/\r\n|\r|\n/)
		.filter((line) => line.trim() !== '')
		.slice(0, 30);
	const marks = ['\t', ';', '|', ','].map((mark) => {
		const parts = lines.map((line) => line.split(mark).length).sort((a, b) => b - a);
		const most = Math.max(...parts.filter((each) => each > 1), 1);
		const usual =
			parts.find((each) => parts.filter((other) => other === each).length * 2 > lines.length) ?? 1;
		return { mark, usual, most };
	});
	const usual = marks.reduce((best, next) => (next.usual > best.usual ? next : best));
	return usual.usual > 1
		? usual.mark
		: marks.reduce((best, next) => (next.most > best.most ? next : best)).mark;
}

function tableOf(records: Row[], known: Known): Table {
	const rows = records.filter((row) => row.cells.some((cell) => cell !== ''));
	const first = rows[0];
	if (!first) throw new FileRefused('empty');
	const at = headerAt(rows, known);
	const headed = rows[at];
	if (!headed && first.cells.length === 1) throw new FileRefused('notTable');
	const header = headed ? trimEnd(headed.cells) : first.cells.map((_, i) => `Column ${i + 1}`);
	const below = rows.slice(at + 1);
	const isAside = (row: Row) =>
		(headed && isSameLine(row.cells, header)) || isNobody(row.cells, header.length);
	const people = below.filter((row) => !isAside(row));
	if (headed && people.length === 0) throw new FileRefused('headerOnly');
	const aside = [...rows.slice(0, Math.max(at, 0)), ...below.filter(isAside)];
	const grouped = header.some((each) => fieldOf(each) === 'standing')
		? null
		: underGroups(
				below.filter((row) => !(headed && isSameLine(row.cells, header))),
				header.length
			);
	return {
		header: grouped ? ['Status', ...header] : header,
		rows: grouped ?? people,
		headed: headed !== undefined,
		...(aside.length > 0 && { aside })
	};
}

/** The line that names the columns: the first that names several, below titles; -1: none. */
function headerAt(rows: readonly Row[], known: Known): number {
	const named = rows
		.slice(0, 15)
		.map(({ cells }) => (isHeader(cells) ? cells.filter(known).length : 0));
	const filled = rows.slice(0, 15).map(({ cells }) => cells.filter((cell) => cell !== '').length);
	const several = named.findIndex(
		(count, i) =>
			count > 1 &&
			count * 4 > (filled[i] ?? 0) &&
			filled.slice(0, i).every((before) => before < (filled[i] ?? 0))
	);
	return several >= 0 ? several : named[0] ? 0 : -1;
}

/** A header holds no e-mail address, day or phone, as a person’s row would. */
function isHeader(cells: readonly string[]): boolean {
	return !cells.some((cell) =>
		/\S@\S|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{5}|\d{3}[ .-]\d{3}/.test(cell)
	);
}

function trimEnd(cells: readonly string[]): readonly string[] {
	const last = cells.findLastIndex((cell) => cell !== '');
	return cells.slice(0, last + 1);
}
