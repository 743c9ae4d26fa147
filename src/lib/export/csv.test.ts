import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv';

const one = (text: string) => csv([[text]]).slice(1, -2);

describe('a CSV file', () => {
	it('begins with the mark of UTF-8 and ends each row with CR LF', () => {
		expect(
			csv([
				['a', 'b'],
				['c', 'd']
			])
		).toBe('\uFEFFa,b\r\nc,d\r\n');
	});

	it.each([
		['Zoë Lindqvist', 'Zoë Lindqvist'],
		['Lindqvist, Zoë', '"Lindqvist, Zoë"'],
		['the “old” one', 'the “old” one'],
		['the "old" one', '"the ""old"" one"'],
		['two\nlines', '"two\nlines"'],
		['', '']
	])('writes %j as %j', (text, written) => {
		expect(one(text)).toBe(written);
	});

	it.each(['=1+1', '+1', '-1', '@sum', '\tx'])('is no formula: %j', (text) => {
		expect(one(text)).toBe(`'${text}`);
	});

	it('reads back as it was, but for the mark of what is no formula', () => {
		const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), {
			minLength: 1
		});
		fc.assert(
			fc.property(rows, (written) => {
				const safe = written.map((row) => row.map((text) => text.replace(/^(?=[=+\-@\t\r])/, "'")));
				expect(read(csv(written))).toEqual(safe);
			})
		);
	});
});

/** Reads RFC 4180, by its grammar. */
function read(file: string): string[][] {
	const rows: string[][] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	field.lastIndex = 1;
	let row: string[] = [];
	for (let found = field.exec(file); found; found = field.exec(file)) {
		row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
		if (found[3] === '\r\n') {
			rows.push(row);
			row = [];
		}
		if (field.lastIndex === file.length) break;
	}
	return rows;
}
