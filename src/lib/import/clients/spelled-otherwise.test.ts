import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { drafts } from '$lib/import/drafts';
import { noChoices } from './kind';
import { clientLists } from './clients';
import { guessMatches } from './matches';
import { readTable } from '$lib/import/read-table';
import { isAlike, keysOf } from './sameness';
import { newClient } from '$lib/domain/records/blank';
import { against, ana, around } from '$tests/support/import';

describe('a client is asked about', () => {
	it('only when the therapist says so, with name and birth date alone', async () => {
		const list = 'Name,DOB,Phone\nAna Lee,1980-01-15,555 0199\n';
		const [asked] = await against([ana], list);
		expect(asked).toMatchObject({ state: 'held', known: null, doubts: [{ kind: 'known' }] });
		const [said] = await against([ana], list, { decisions: { 2: 'same' } });
		expect(said?.known?.updates.map(({ kind }) => kind)).toEqual(['phone']);
		expect(said?.state).toBe('ready');
	});

	it('not by a number whose name and birth date are both another’s', async () => {
		const [held] = await against([ana], 'Name,ID,DOB\nBo Roe,R7,1981-01-01\n');
		expect(held).toMatchObject({ state: 'held', known: null, doubts: [{ kind: 'number' }] });
	});

	it.each([
		['an accent and a hyphen', 'Name,DOB', 'Aná-Maria O’Lee', 'Ana Maria OLee'],
		['a nickname', 'Name,DOB,Phone', 'Liz OLee', 'Elizabeth OLee'],
		['an initial', 'Name,DOB', 'A. OLee', 'Ana OLee']
	])('only when the therapist says so, where it is spelled with %s', async (_, head, name, had) => {
		const phone = head.includes('Phone') ? ',617 555 1000' : '';
		const list = `${head}\n${name},1980-01-15${phone}\n`;
		const [asked] = await against([{ ...ana, name: had }], list);
		expect(asked).toMatchObject({ state: 'held', known: null, doubts: [{ kind: 'known' }] });
	});

	it.each([
		['a nickname and the birth date alone', 'Bob OLee', 'Robert OLee', '1980-01-15,'],
		[
			'a short name that shares no letter, and the phone',
			'Bill Orr',
			'William Orr',
			',617 555 1000'
		],
		['a slip of the pen', 'Jonh Smith', 'John Smith', '1980-01-15,'],
		['one name of two', 'Ana Vasquez', 'Ana Vasquez-Hale', '1980-01-15,'],
		['a slip in the last name', 'Ana Andersen', 'Ana Anderson', '1980-01-15,']
	])('only when the therapist says so, where there is %s', async (_, name, had, data) => {
		const [asked] = await against([{ ...ana, name: had }], `Name,DOB,Phone\n${name},${data}\n`);
		expect(asked).toMatchObject({ state: 'held', known: null, doubts: [{ kind: 'known' }] });
	});

	it.each([
		['a sister with the same phone', 'Mia Lee', ',617 555 1000'],
		['a namesake born on another day', 'Ana Lee', '1981-02-02,617 555 1000'],
		['somebody born on the same day', 'Ana Roe', '1980-01-15,']
	])('never where it is %s', async (_, name, data) => {
		const [row] = await against([ana], `Name,DOB,Phone\n${name},${data}\n`);
		expect(row).toMatchObject({ state: 'ready', known: null, doubts: [] });
	});

	it('not by a number that the list gave to somebody of whom nothing agrees', async () => {
		const [held] = await against([ana], 'Name,ID,Email\nBo Kim,R7,bo@example.org\n');
		expect(held).toMatchObject({ state: 'held', known: null, doubts: [{ kind: 'number' }] });
	});

	it('beside a number of somebody else, where the list was numbered anew', async () => {
		const bo = { ...ana, id: 'bo', name: 'Bo Kim', recordNumber: 'R8', bornOn: day('1990-04-20') };
		const list = 'Name,ID,DOB\nBo Kim,R7,1990-04-20\n';
		const [held] = await against([ana, bo], list);
		expect(held?.doubts.map(({ kind }) => kind)).toEqual(['known', 'number']);
		const [said] = await against([ana, bo], list, { decisions: { 2: 'same' } });
		expect(said?.known?.client).toBe(bo);
		expect(said?.known?.updates.map(({ fields }) => fields)).toEqual([{ recordNumber: 'R7' }]);
	});

	it('by another name with the same birth date and phone, within a list and against those here', async () => {
		const list =
			'Name,DOB,Phone\nMaria Lopez,1984-03-17,617-555-0101\nMaria Chen,1984-03-17,617-555-0101\nBo Chen,1984-03-17,617-555-0199\n';
		const rows = await against([], list);
		expect(rows.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([[], ['twice'], []]);
		const [married] = await against([ana], 'Name,DOB,Phone\nJo Roe,1980-01-15,617-555-1000\n');
		expect(married).toMatchObject({ state: 'held', doubts: [{ kind: 'known' }] });
	});

	it('twice in one list: the second spelling waits', async () => {
		const rows = await against(
			[],
			'Name,DOB\nZoë Lee,1980-01-15\nZoe Lee,1980-01-15\nBo Lee,1981-02-02\n'
		);
		expect(rows.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([[], ['twice'], []]);
	});
});

describe('a newer list after', () => {
	const updates = async (client: Client, list: string) =>
		(await against([client], list))[0]?.known?.updates.map(({ kind }) => kind);

	it.each<[string, Partial<Client>]>([
		['a merge', { formerNumbers: ['R9'] }],
		[
			'a merge of before numbers had a field of their own',
			{ mergedFrom: ['other'], notes: 'In the other record: name: Anna Lee; record number: R9' }
		]
	])('%s knows both record numbers again', async (_, held) => {
		const merged = { ...ana, ...held };
		const [first, second] = await against(
			[merged],
			'Record number,Name,DOB,Email\nR7,Ana Lee,1/15/1980,ana@example.org\nR9,Anna Lee,1/15/1980,ana@example.org\n'
		);
		expect(first?.known?.client.id).toBe('ana');
		expect(second).toMatchObject({ state: 'held', known: { client: { id: 'ana' } } });
	});

	it('a couple was linked asks about the partner', async () => {
		const table = await readTable(new TextEncoder().encode('Name,DOB\nNina Kowalski,5/6/1982\n'));
		const members = [{ name: 'Nina Kowalski', of: 'Adam Kowalski' }];
		const said = noChoices({});
		const [nina] = drafts(clientLists, table, guessMatches(table), said, { ...around, members });
		expect(nina).toMatchObject({ state: 'held', known: null });
		expect(nina?.doubts[0]?.sentence).toContain('Nina Kowalski is here already, beside Adam');
	});

	it('a refusal leaves it as it is', async () => {
		const list = 'Record number,Name,May e-mail\nR7,Ana Lee,Yes\n';
		expect(await updates(ana, list)).toEqual(['emailConsent']);
		expect(await updates({ ...ana, emailConsent: 'refused' }, list)).toEqual([]);
	});

	it('a death brings nobody back', async () => {
		const dead: Client = { ...ana, standing: 'former', circumstances: ['deceased'] };
		const list = 'Record number,Name,Status\nR7,Ana Lee,Active\n';
		expect(await updates(dead, list)).toEqual([]);
		expect(await updates({ ...ana, standing: 'former' }, list)).toEqual(['standing']);
	});
});

describe('two who are alike', () => {
	const names =
		'Mary Ann Lee,MaryAnn Lee,Ann Lee,Ann Leed,Bob Lee,Robert Lee,De La Cruz,Dela Cruz,Ann,Ann-Marie Lee,Zoë Lee,Zoe Lee,Tom Okri,Okri Tom';
	const one = fc
		.record({
			name: fc.constantFrom(...names.split(',')),
			bornOn: fc.constantFrom(null, day('2000-01-01'), day('2000-01-02')),
			email: fc.constantFrom('', 'a@example.org', 'b@example.org'),
			phone: fc.constantFrom('', '503-555-0101', '503-555-0102')
		})
		.map((known): Client => ({ id: 'x', ...newClient(known) }));

	it('are always held against each other', () => {
		fc.assert(
			fc.property(one, one, (a, b) => {
				const keys = keysOf(a);
				const meets = keysOf(b).some((key) => keys.includes(key));
				expect([isAlike(a, b), meets]).not.toEqual([true, false]);
			}),
			{ numRuns: 5000 }
		);
	});
});
