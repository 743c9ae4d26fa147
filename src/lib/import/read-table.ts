import { linesOf } from './csv';
import { decode, largestFileBytes } from './decode';
import { contactsIn } from './formats/vcard';
import { patientsIn } from './formats/fhir';
import { refuseOther, workbookIn } from './formats/what';
import type { Fact } from './formats/person';
import { gridsOf, type Grid } from './formats/workbook';
import { fieldOf } from './clients/header-words';
import { providerField } from './providers/fields';
import { largestPage, longestCell, longestHeader, mostColumns, mostRows } from './limits';
import { headerAt, isSameLine, trimEnd } from './header';
import { isNobody, underGroups } from './lines';
import { FileRefused } from './refusal';
import type { Row, Table } from './table';
import { cleaned } from './values';

/** Whether the words of a header name something that is kept, by what the list is of. */
const knownOf = {
	clients: (header: string) => fieldOf(header) !== null,
	providers: (header: string) => providerField(header) !== null
};
type Known = (header: string) => boolean;

/** Of whom a list is. */
export type ListOf = keyof typeof knownOf;

/**
 * Reads the bytes of a list in any format. Where a workbook has several lists, or the letters can be read in several ways, the
 * table names the others.
 * @throws FileRefused with the sentence to show when they are no list.
 */
export async function readTable(bytes: Uint8Array, of: ListOf = 'clients'): Promise<Table> {
	const known = knownOf[of];
	if (bytes.length === 0) throw new FileRefused('empty');
	if (bytes.length > largestFileBytes) throw new FileRefused('tooLarge');
	const workbook = workbookIn(bytes);
	if (workbook) return ofSheets(await gridsOf(workbook), known);
	const [first, ...others] = decode(bytes);
	const table = await tableIn(first.text, first.unsure, known);
	if (others.length === 0 || !table.rows.some(({ isUnsure }) => isUnsure)) return table;
	const tables = [first, ...others].map(({ text }) => tableIn(text, new Set(), known));
	return ofLetters(table, await Promise.all(tables));
}

async function tableIn(text: string, unsure: ReadonlySet<string>, known: Known): Promise<Table> {
	const start = text.slice(0, 4000).trimStart();
	if (/^BEGIN:VCARD/i.test(start)) {
		const { people, aside } = contactsIn(text);
		return ofPeople(people, aside);
	}
	if (/^[{[]\s*["{]/.test(start)) return ofPeople(patientsIn(text), []);
	const isSheet = /<Workbook\b|<office:document\b|<table\b/i.test(text.slice(0, 100_000));
	if (start.startsWith('<') && isSheet) {
		if (text.length > largestPage) throw new FileRefused('tooMuch');
		return ofSheets(await gridsOf(text), known);
	}
	refuseOther(start);
	if (start.startsWith('<')) throw new FileRefused('other', 'a web page without a table');
	const lines = await linesOf(text);
	return tableOf(
		lines.map(({ number, cells, isSwallowed }) => rowOf(number, cells, isSwallowed, unsure)),
		known
	);
}

function rowOf(
	number: number,
	written: readonly string[],
	isSwallowed: boolean,
	unsure: ReadonlySet<string>
): Row {
	if (written.length > mostColumns && written.slice(mostColumns).some((cell) => cell !== ''))
		throw new FileRefused('tooWide', String(mostColumns));
	const cells = written.slice(0, mostColumns).map((cell) => {
		if (cell.length > longestCell) throw new FileRefused('tooLong', `Row ${number}`);
		return cleaned(cell);
	});
	const isUnsure = unsure.size > 0 && cells.some((cell) => [...cell].some((l) => unsure.has(l)));
	return { number, cells, ...(isSwallowed && { isSwallowed }), ...(isUnsure && { isUnsure }) };
}

/** The sheet whose header names the most, with the others that are lists too. */
function ofSheets(grids: readonly Grid[], known: Known): Table {
	let refusal = new FileRefused('empty');
	const all = grids.flatMap(({ name, rows }) => {
		try {
			const lines = rows.map((cells, i) => rowOf(i + 1, cells, false, new Set()));
			return [{ label: name, table: tableOf(lines, known) }];
		} catch (fault) {
			if (!(fault instanceof FileRefused)) throw fault;
			if (fault.reason !== 'empty') refusal = fault;
			return [];
		}
	});
	const named = ({ table }: { table: Table }) =>
		table.headed ? table.header.filter(known).length : 0;
	const lists = all.filter((each) => named(each) > 0);
	const offered = (lists.length > 0 ? lists : all.slice(0, 1)).map(({ label }) => label);
	const unread = grids
		.filter(({ name, rows, unread }) => !offered.includes(name) && (unread || rows.length > 0))
		.map(({ name, unread }) => (unread ? `${name} (hidden)` : name));
	const of = ({ label, table }: (typeof all)[number]) =>
		unread.length > 0 ? { ...table, sheets: { read: label, unread } } : table;
	const [best] =
		lists.length > 0
			? lists.toSorted((a, b) => named(b) - named(a) || b.table.rows.length - a.table.rows.length)
			: all;
	if (!best) throw refusal;
	if (lists.length < 2) return of(best);
	const tables = lists.map((each) => ({ label: each.label, table: of(each) }));
	return { ...of(best), versions: { of: 'sheet', chosen: lists.indexOf(best), all: tables } };
}

/** Each person is a row under all headers that tell of anybody; `aside`: cards that are nobody. */
function ofPeople(people: readonly Fact[][], aside: readonly string[]): Table {
	if (people.length === 0) throw new FileRefused('empty');
	if (people.length > mostRows) throw tooMany();
	const header = [...new Set(people.flatMap((facts) => facts.map(([name]) => name)))];
	const rows = people.map((facts, i) => {
		const told = new Map(facts);
		const cells = header.map((name) => told.get(name) ?? '');
		return rowOf(i + 2, cells, false, new Set());
	});
	const out = aside.map((name, i): Row => ({ number: people.length + i + 2, cells: [name] }));
	return { header, rows, headed: true, ...(out.length > 0 && { aside: out }) };
}

/** Each reading called by the first cells in which they differ. */
function ofLetters(table: Table, tables: readonly Table[]): Table {
	const differs = (at: number, i: number) =>
		new Set(tables.map(({ rows }) => rows[at]?.cells[i])).size > 1;
	const cells = table.rows.flatMap(({ cells }, at) =>
		cells.flatMap((_, i) => (differs(at, i) ? [[at, i] as const] : []))
	);
	const all = tables.map((each) => ({
		label: cells
			.slice(0, 3)
			.map(([at, i]) => each.rows[at]?.cells[i] ?? '')
			.join(', '),
		table: each
	}));
	return { ...table, versions: { of: 'letters', chosen: null, all } };
}

const tooMany = () => new FileRefused('tooMany', String(mostRows));

function tableOf(records: Row[], known: Known): Table {
	const rows = records.filter((row) => row.cells.some((cell) => cell !== ''));
	const first = rows[0];
	if (!first) throw new FileRefused('empty');
	const at = headerAt(rows, known);
	const headed = rows[at];
	if (!headed && first.cells.length === 1) throw new FileRefused('notTable');
	const header = headed ? trimEnd(headed.cells) : first.cells.map((_, i) => `Column ${i + 1}`);
	if (header.some(({ length }) => length > longestHeader))
		throw new FileRefused('tooLong', 'The header');
	const below = rows.slice(at + 1);
	const isAside = (row: Row) =>
		(headed && isSameLine(row.cells, header)) || isNobody(row.cells, header.length);
	const people = below.filter((row) => !isAside(row));
	if (Math.max(people.length, rows.length - 99) > mostRows) throw tooMany();
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
