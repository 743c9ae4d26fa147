import { describe, expect, it } from 'vitest';
import { names, namesFrom } from './names';

const nobody = { suffix: '', first: '', middle: '', last: '', preferred: '', full: '' };

describe('a name in one cell', () => {
	it.each([
		['Lee, Ana', 'Ana Lee', 'Ana', 'Lee, Ana'],
		['Ana Lee', 'Ana Lee', 'Ana', 'Lee, Ana'],
		['Ana Maria Lee', 'Ana Maria Lee', null, null],
		['Lee, Ana, Maria', 'Lee, Ana, Maria', null, null],
		['Ana', 'Ana', null, null],
		['Lee,', 'Lee,', null, null],
		['Ana\nLee', 'Ana Lee', 'Ana', 'Lee, Ana']
	])('“%s” is %s, called %s, sorted as %s', (full, name, callName, sortName) => {
		expect(names({ ...nobody, full })).toEqual({ name, callName, sortName, marks: [] });
	});

	// What follows the comma is a title or a licence, and nobody's first name.
	it.each(['Jr', 'Jr.', 'Sr', 'II', 'III', 'IV', 'PhD', 'MD', 'Esq.', 'LCSW', 'lcsw', 'Dr'])(
		'“Ana Lee, %s” keeps its order',
		(title) => {
			const full = `Ana Lee, ${title}`;
			expect(namesFrom(full)).toEqual({
				name: full,
				callName: null,
				sortName: null,
				oneWord: false
			});
		}
	);

	it.each(['Ivy', 'Drew', 'Mdina'])('“Lee, %s” is a first name all the same', (first) => {
		expect(namesFrom(`Lee, ${first}`).name).toBe(`${first} Lee`);
	});

	it.each([
		['Ana', true],
		['Ana Lee', false],
		['Lee, Ana', false],
		['Ana Maria Lee', false],
		['', false]
	])('“%s” is one word: %s', (full, oneWord) => {
		expect(namesFrom(full).oneWord).toBe(oneWord);
	});
});

it.each([
	[{ first: 'Ana', last: 'Lee' }, 'Ana Lee', 'Ana', 'Lee, Ana'],
	[{ first: 'Ana', middle: 'M.', last: 'Lee' }, 'Ana M. Lee', 'Ana', 'Lee, Ana M.'],
	[{ first: 'Ana' }, 'Ana', 'Ana', null],
	[{ last: 'Lee' }, 'Lee', null, null],
	[{ first: 'Ana', last: 'Lee', preferred: 'Annie' }, 'Ana Lee', 'Annie', 'Lee, Ana'],
	[{ full: 'Ana Lee', preferred: 'Annie' }, 'Ana Lee', 'Annie', 'Lee, Ana'],
	[{ full: 'Bo Kim', last: 'Lee' }, 'Lee', null, null]
])('of cells %o', (cells, name, callName, sortName) => {
	expect(names({ ...nobody, ...cells })).toEqual({ name, callName, sortName, marks: [] });
});
