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

// The true names were written by hand: a generation follows the last name, a title before a name goes.
describe('a last name that stands first', () => {
	it.each([
		['Morales, Iván', 'Iván Morales', 'Iván', 'Morales, Iván'],
		['Ruiz, Iván Luis', 'Iván Luis Ruiz', 'Iván Luis', 'Ruiz, Iván Luis'],
		['Sánchez, Dráco', 'Dráco Sánchez', 'Dráco', 'Sánchez, Dráco'],
		['Lee, Md', 'Md Lee', 'Md', 'Lee, Md'],
		['Smith, Robert Jr.', 'Robert Smith Jr.', 'Robert', 'Smith, Robert'],
		['Smith, Robert, Jr.', 'Robert Smith, Jr.', 'Robert', 'Smith, Robert'],
		['Smith, Jr., Robert', 'Robert Smith, Jr.', 'Robert', 'Smith, Robert'],
		['Smith Jr., Robert', 'Robert Smith Jr.', 'Robert', 'Smith Jr., Robert'],
		['King, Martin Luther III', 'Martin Luther King III', 'Martin Luther', 'King, Martin Luther'],
		['KING, MARTIN III', 'Martin King III', 'Martin', 'King, Martin'],
		['Lee, Ana Ph.D.', 'Ana Lee, Ph.D.', 'Ana', 'Lee, Ana'],
		['Doe, Jane Dr.', 'Jane Doe', 'Jane', 'Doe, Jane'],
		['Doe, Dr. Jane', 'Jane Doe', 'Jane', 'Doe, Jane'],
		['Jr, Ivo', 'Ivo Jr', 'Ivo', 'Jr, Ivo'],
		['Robert Smith Jr.', 'Robert Smith Jr.', 'Robert', 'Smith, Robert']
	])('“%s” is %s, greeted %s', (full, name, callName, sortName) => {
		expect(names({ ...nobody, full })).toEqual({ name, callName, sortName, marks: [] });
	});

	it('is turned whatever letter with an accent follows the letters of a title', () => {
		for (const title of 'Jr Sr Ii Iii Iv Phd Md Esq Lcsw Dr Rn Mr Mrs Ms Prof Fr'.split(' '))
			for (const letter of 'áàâäãåçéèêëíìîïñóòôöõøúùûüýÿßœæčšžłğ')
				for (const given of [title + letter, `${title}${letter}na Luz`])
					expect(namesFrom(`Peña, ${given}`)).toEqual({
						name: `${given} Peña`,
						callName: given,
						sortName: `Peña, ${given}`,
						oneWord: false
					});
	});
});
