import { describe, expect, it } from 'vitest';
import { readTable } from './read-table';
import { caseload } from '$tests/support/import';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	[...text].forEach((letter, i) => view.setUint16(i * 2, letter.charCodeAt(0), little));
	return new Uint8Array(view.buffer);
};
const list = 'Name;Email\r\nZoë Ångström;zoe@example.org\r\n';
const expected = [{ number: 2, cells: ['Zoë Ångström', 'zoe@example.org'] }];

describe('a list that another program wrote', () => {
	it.each([
		['UTF-8', bytes(list)],
		['UTF-8 with a mark', bytes('\ufeff' + list)],
		['UTF-16, small end first', utf16('\ufeff' + list, true)],
		['UTF-16, big end first', utf16('\ufeff' + list, false)],
		['UTF-16 without a mark', utf16(list, true)],
		['Windows-1252', Uint8Array.from(list, (letter) => letter.charCodeAt(0))],
		['tabs', bytes(list.replaceAll(';', '\t'))],
		['commas', bytes(list.replaceAll(';', ','))],
		['line feeds alone', bytes(list.replaceAll('\r', ''))],
		['composed from accent and letter', bytes(list.normalize('NFD'))]
	])('is read from %s', async (_, file) => {
		const table = await readTable(file);
		expect(table).toEqual({ header: ['Name', 'Email'], rows: expected, headed: true });
	});

	it('keeps commas, quotes and line breaks inside quotation marks', async () => {
		const table = await readTable(bytes('Name,Address\n"Ana ""A"" Lee","1 A St\nBoston, MA"\n'));
		expect(table.rows[0]?.cells).toEqual(['Ana "A" Lee', '1 A St\nBoston, MA']);
	});

	it('counts rows as a spreadsheet does, blank ones too', async () => {
		const table = await readTable(bytes('Name\nAna Lee\n\nBo Kim\n'));
		expect(table.rows.map((row) => row.number)).toEqual([2, 4]);
	});

	it('reads the separator that a first line names', async () => {
		const table = await readTable(bytes('sep=;\r\nName;City, state\r\nAna Lee;Bend, OR\r\n'));
		expect(table.header).toEqual(['Name', 'City, state']);
		expect(table.rows).toEqual([{ number: 3, cells: ['Ana Lee', 'Bend, OR'] }]);
	});

	it('leaves out the empty columns at its end', async () => {
		const table = await readTable(bytes('Name,,City,,\nAna Lee,,Bend,,\n'));
		expect(table.header).toEqual(['Name', '', 'City']);
	});

	it('takes a first row that holds a person for a person', async () => {
		const table = await readTable(bytes('Ana Lee,ana@example.org\nBo Kim,bo@example.org\n'));
		expect(table).toMatchObject({ headed: false, header: ['Column 1', 'Column 2'] });
		expect(table.rows).toHaveLength(2);
	});
});

describe('a file that is no list', () => {
	it.each([
		['an empty file', bytes(''), 'empty'],
		['nothing but blank lines', bytes(' \n\n'), 'empty'],
		['a header without rows', bytes('First Name,Last Name\r\n'), 'headerOnly'],
		['a renamed PDF', bytes('%PDF-1.7 …'), 'other'],
		['a workbook cut short', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'damaged'],
		['a document of an older program', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'other'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 9, 9), 'other'],
		['a web page', bytes('<!doctype html><p>Ana</p>'), 'other'],
		['a letter', bytes('Dear Ana\nI am writing to you\n'), 'notTable'],
		['a quotation mark that never closes', bytes('Name,Email\n"Ana,a@example.org\n'), 'openQuote'],
		['a file beyond 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'tooLarge']
	])('%s is refused', async (_, file, reason) => {
		await expect(readTable(file)).rejects.toMatchObject({ name: 'FileRefused', reason });
	});

	it('says in one sentence what to do', async () => {
		await expect(readTable(bytes(''))).rejects.toThrow(
			'This file is empty. Export the list again and choose the new file.'
		);
	});
});

describe('ten thousand people', () => {
	const people = (count: number, end = '') =>
		bytes(`Name,City\n${Array.from({ length: count }, (_, i) => `A${i},B\n`).join('')}${end}`);

	it('are read, whatever stands above and below them', async () => {
		expect((await readTable(people(10_000))).rows).toHaveLength(10_000);
		const table = await readTable(people(10_000, 'Total: 10000\nPage 1 of 1\n'));
		expect([table.rows.length, table.aside?.length]).toEqual([10_000, 2]);
	});

	it('and one more are refused', async () => {
		await expect(readTable(people(10_001))).rejects.toMatchObject({ reason: 'tooMany' });
	});
});

it('reads the surplus cell of a row', async () => {
	const table = await readTable(await caseload('us-split-names.csv'));
	expect(table.header).toHaveLength(15);
	expect(table.rows.at(-1)?.cells.at(-1)).toBe('surplus');
});
