import { describe, expect, it } from 'vitest';
import { said } from './headings';
import { guessMatches, statusWords } from './matches';
import type { Field } from './fields';
import type { Table } from '$lib/import/table';

function table(headed: boolean, header: string[], ...rows: string[][]): Table {
	return { header, headed, rows: rows.map((cells, i) => ({ number: i + 2, cells })) };
}

const fields = (of: Table) => guessMatches(of).map(({ field }) => field);
/** So many cells in one column. */
const column = (...cells: string[]) => table(false, ['Column 1'], ...cells.map((cell) => [cell]));

describe('by the words of the header', () => {
	it.each<[string[], (Field | null)[]]>([
		[
			['Name', 'Address'],
			['fullName', 'address']
		],
		[
			['Name', 'Address', 'City'],
			['fullName', 'street', 'city']
		],
		[
			['Client', 'First name', 'Last name'],
			[null, 'firstName', 'lastName']
		],
		[
			['Client', 'First name'],
			['fullName', 'firstName']
		],
		[
			['Client', 'Last name'],
			['fullName', 'lastName']
		]
	])('%j', (header, expected) => {
		expect(fields(table(true, header, []))).toEqual(expected);
	});
});

describe('without a header, by what nearly all cells of a column look like', () => {
	const emails = (right: number, wrong: number) => [
		...Array.from({ length: right }, (_, i) => `a${i}@example.org`),
		...Array.from({ length: wrong }, () => 'none')
	];

	it.each([
		['nine of ten', emails(9, 1), 'email'],
		['eight of ten', emails(8, 2), null],
		['one, and empty ones', [...emails(1, 0), '', ''], 'email'],
		['none', ['', ''], null]
	])('%s', (_, cells, field) => {
		expect(fields(column(...cells))).toEqual([field]);
	});

	it.each([
		['days that lie sixteen years apart', ['1980-05-01', '1996-05-01'], 'bornOn'],
		['days that lie fifteen years apart', ['1980-05-01', '1995-05-01'], null],
		['days of one order only', ['05/31/1980', '05/30/1999'], 'bornOn'],
		['days of the other order', ['31/05/1980', '30/05/1999'], 'bornOn'],
		['names', ['Ana Lee', 'Kim, Bo'], 'fullName'],
		['phones', ['503-555-0100', '(503) 555 0101'], 'phone'],
		['status words', ['Active', 'Closed'], 'standing'],
		['anything else', ['7', 'x'], null]
	])('%s', (_, cells, field) => {
		expect(fields(column(...cells))).toEqual([field]);
	});

	it('a field is given once', () => {
		const two = table(false, ['1', '2'], ['Ana Lee', 'Jo Lee'], ['Bo Kim', 'Al Kim']);
		expect(fields(two)).toEqual(['fullName', null]);
	});
});

describe('what a row says', () => {
	const matches = (['street', 'street', 'city', 'city'] as const).map((field, i) => ({
		column: i,
		field
	}));

	it('takes the first of what is not empty', () => {
		const sheet = { header: ['Street', 'Street 2', 'City', 'Town'], matches };
		const row = { number: 2, cells: ['1 Elm', 'Suite 4', '', 'Bend'] };
		expect(said(row, sheet, 'street')).toBe('1 Elm');
		expect(said({ number: 2, cells: ['', 'Suite 4'] }, sheet, 'street')).toBe('Suite 4');
		expect(said(row, sheet, 'city')).toBe('Bend');
		expect(said(row, sheet, 'email')).toBe('');
	});

	it('has each status word once, and none where no column tells it', () => {
		const of = table(true, ['Name', 'Status'], ['A', 'Active'], ['B', 'Closed'], ['C', 'Active']);
		expect(statusWords(of, guessMatches(of))).toEqual(['Active', 'Closed']);
		const none = table(true, ['Name'], ['A']);
		expect(statusWords(none, guessMatches(none))).toEqual([]);
	});
});
