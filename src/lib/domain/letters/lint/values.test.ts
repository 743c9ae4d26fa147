/** Each fault of a value that a list can bring into a record, found in the letter to whom it is about. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { client, situationOf, outcome } from '$tests/support/domain/cases';
import { letter, lint } from '$tests/support/domain/lint';
import { placeWords } from './index';

const clean = {
	city: 'Lynn',
	region: 'MA',
	postalCode: '01901',
	street: '1 Oak St',
	callName: 'Zoë'
};
const foundFor = (fields: Partial<Client>) =>
	lint(letter(), {
		here: situationOf({
			client: client({ ...clean, ...fields }),
			outcomes: [outcome('tell-in-session')]
		})
	}).filter(({ rule }) => rule === 'value');

it.each<[string, Partial<Client>, string]>([
	['a formula', { street: '="1 Oak St"' }, '="1 Oak St"'],
	['the mark of text', { phone: "'+1 617 555 0101" }, "'+1 617 555 0101"],
	['a ZIP without its nought', { postalCode: '1901' }, '1901'],
	['a ZIP as a number', { region: 'TX', city: 'Austin', postalCode: '73301.0' }, '73301.0'],
	['figures cut short', { phone: '6.17556E+09' }, '6.17556E+09'],
	['a word of a program', { street: 'NULL' }, 'NULL'],
	['a word for nothing', { city: 'N/A' }, 'N/A'],
	['None in a name', { name: 'Zoë None' }, 'Zoë None'],
	['hashes of a narrow column', { phone: '########' }, '########'],
	['a sign of a web page', { street: 'Smith &amp; Sons' }, 'Smith &amp; Sons'],
	['garbled letters', { name: 'Zoe GarcÃ­a' }, 'Zoe GarcÃ­a'],
	['a lost letter', { name: 'Zo\uFFFD Lee' }, 'Zo\uFFFD Lee'],
	['Mac Roman as another', { name: 'JosŽ Lee' }, 'JosŽ Lee'],
	['a code page of DOS as another', { name: 'Jos‚ Lee' }, 'Jos‚ Lee'],
	['cp1250 as another', { name: 'Pawe³ Lee' }, 'Pawe³ Lee'],
	['a first name that begins like a suffix', { name: 'Morales, Iván' }, 'Morales, Iván'],
	['a first name that begins like a licence', { name: 'Morales, Luis' }, 'Morales, Luis'],
	['a name in capitals', { name: 'ZOE LINDQVIST' }, 'ZOE LINDQVIST'],
	['a name as in a list', { name: 'King, Martin L., Jr.' }, 'King, Martin L., Jr.'],
	['a title before the name', { name: 'Mr. John Lee' }, 'Mr. John Lee'],
	['a title before a first name', { callName: 'Mr. John' }, 'Mr. John'],
	['an initial in the greeting', { callName: 'Jesse B.' }, 'Jesse B.'],
	['a mark in the name', { name: 'Zoë Lee [DISCHARGED]' }, 'Zoë Lee [DISCHARGED]'],
	['a name without capitals', { name: 'zoë lee' }, 'zoë lee'],
	['a household', { name: 'The Lee Family' }, 'The Lee Family'],
	[
		'two telephone numbers',
		{ phone: '617 555 0101 / 617 555 0102' },
		'617 555 0101 / 617 555 0102'
	],
	['a word beside a number', { phone: '617 555 0101 cell' }, '617 555 0101 cell'],
	['two people', { name: 'Ola & Per Berg' }, 'Ola & Per Berg'],
	['two people around a stroke', { name: 'Carla/Ben Ruiz' }, 'Carla/Ben Ruiz'],
	['two in a greeting', { callName: 'Carla and Ben' }, 'Carla and Ben'],
	['two in the greeting of a couple', { format: 'couple', callName: 'Carla & Ben' }, 'Carla & Ben'],
	['swapped city and state', { city: 'MA', region: 'Lynn' }, 'MA, Lynn'],
	['a ZIP of another state', { postalCode: '33101' }, 'MA 33101'],
	['an e-mail without @', { email: 'zoe.example.org' }, 'zoe.example.org'],
	['a label in place of a value', { phone: '* Home' }, '* Home'],
	[
		'rows inside a street',
		{ street: '1 Oak St\nBo,bo@example.org' },
		'1 Oak St\nBo,bo@example.org'
	],
	['a birth date of two figures', { bornOn: day('1901-02-14') }, '1901-02-14']
])('%s is found', (_, fields, words) => {
	expect(foundFor(fields).map(({ where }) => where.words)).toEqual([words]);
});

it.each<[string, Partial<Client>]>([
	['what is as it should be', { email: 'zoe@example.org', phone: '617 555 0101' }],
	['a suffix', { name: 'Martin L. King, Jr.' }],
	['Null as a name', { name: 'Jennifer Null' }],
	['a couple who is one', { name: 'Ola & Per Berg', format: 'couple' }],
	['other scripts', { name: 'Γιώργος Yılmaz', callName: null }],
	['names of two capitals', { name: 'JP Lee', callName: 'JP' }],
	['how somebody is greeted by the last name', { callName: 'Ms. Lindqvist' }],
	['an apostrophe and an accent', { name: 'Siobhán O’Rourke', callName: 'Siobhán' }],
	['an address of another country', { city: 'Łódź', region: '', postalCode: '90-001' }]
])('nothing is found in %s', (_, fields) => {
	expect(foundFor(fields)).toEqual([]);
});

it.each<[Partial<Client>]>([
	[{ phone: '########' }],
	[{ email: 'zoe.example.org' }],
	[{ bornOn: day('1901-02-14') }]
])('what no letter prints stands in their record, not in the address: %o', (fields) => {
	const places = foundFor(fields).map(({ where }) => placeWords(letter(), where));
	expect(places).toEqual(['the record of whom it is to']);
});

it('asks where two on the list have one telephone number and birth date, and where they have not', () => {
	const fields = { phone: '(617) 555-0101', bornOn: day('1984-03-17') };
	const twice = (other: Partial<Client>, own: Partial<Client> = fields) =>
		lint(letter(), {
			here: situationOf({
				client: client({ ...clean, ...own }),
				outcomes: [outcome('tell-in-session')]
			}),
			others: [other]
		}).map(({ sentence }) => sentence);
	const asked = [
		'Somebody else on your list has this telephone number and birth date. If they are one person, merge the two on their page before both get a letter.'
	];
	expect(twice({ ...fields, phone: '617 555 0101' })).toEqual(asked);
	expect(twice({ ...fields, phone: '617 555 0102' })).toEqual([]);
	expect(twice({ ...fields, bornOn: day('1984-03-18') })).toEqual([]);
	expect(twice({ phone: '', bornOn: null }, { phone: '', bornOn: null })).toEqual([]);
});
