/** The list is read on November 22, 2026. */
import { describe, expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { noChoices } from './kind';
import { clientLists } from './clients';
import { drafts } from '$lib/import/drafts';
import { guessMatches } from './matches';
import { readTable } from '$lib/import/read-table';
import { around, draftsOf } from '$tests/support/import';

async function doubts(list: string, choices = {}) {
	const [draft] = await draftsOf(list, choices);
	return (draft?.doubts ?? []).map(({ kind, sentence }) => [kind, sentence]);
}

describe('a birth date', () => {
	it.each([
		['121 years ago today', '1905-11-22', 'is more than 120 years ago'],
		['a day less than that', '1905-11-23', null],
		['today', '2026-11-22', 'names a guardian'],
		['tomorrow', '2026-11-23', 'lies in the future'],
		['18 years ago today', '2008-11-22', null],
		['a day less than 18 years ago', '2008-11-23', 'is under 18']
	])('%s', async (_, bornOn, words) => {
		const found = await doubts(`Name,DOB\nAna Lee,${bornOn}\n`);
		expect(found.map(([, sentence]) => sentence)).toEqual(
			words === null ? [] : [expect.stringContaining(words)]
		);
	});
});

it.each([
	['Carla/Ben Ruiz', ['couple']],
	['Carla & Ben Ruiz', ['couple']],
	['Carla et Ben Ruiz', ['couple']],
	['The Ruiz Family', ['couple']],
	['Carla Ruiz', []]
])('the name “%s” is asked where it may be two people', async (name, kinds) => {
	expect((await doubts(`Name,City\n${name},Lynn\n`)).map(([kind]) => kind)).toEqual(kinds);
});

it.each(['Carla and Ben', 'Carla/Ben'])('so is the greeting “%s”', async (called) => {
	const found = await doubts(`Name,Preferred Name\nCarla Ruiz,${called}\n`);
	expect(found.map(([kind]) => kind)).toEqual(['couple']);
});

describe('a text', () => {
	it.each([
		['City', 300, []],
		['City', 301, ['tooLong']],
		['Street', 600, []],
		['Street', 601, ['tooLong']]
	])('under %s may have %i letters', async (header, letters, kinds) => {
		const found = await doubts(`Name,${header}\nAna Lee,${'x'.repeat(letters)}\n`);
		expect(found.map(([kind]) => kind)).toEqual(kinds);
	});

	it('is named once, however many are too long, by its first thirty letters', async () => {
		const long = 'x'.repeat(301);
		expect(await doubts(`Name,City,State\nAna Lee,${long},${long}\n`)).toEqual([
			['tooLong', `Row 2: “${'x'.repeat(30)}…” is longer than 300 letters. Shorten it.`]
		]);
	});
});

describe('a name', () => {
	it.each([
		['=1+1', 'formula'],
		['@Ana Lee', 'formula'],
		['Ana', 'noLastName'],
		['"Smith, Jr."', 'order'],
		['"Lee, Ana, Maria"', 'order'],
		['', 'missingName']
	])('“%s” is a doubt: %s', async (name, kind) => {
		expect((await doubts(`Name,City\n${name},Boston\n`)).map(([found]) => found)).toEqual([kind]);
	});
});

describe('of two rows that say the same', () => {
	it('the second is a doubt, and so is the third', async () => {
		const rows = await draftsOf('Name,City\nAna Lee,Boston\nAna Lee,Boston\nAna Lee,Boston\n');
		expect(rows.map(({ doubts }) => doubts.map(({ sentence }) => sentence))).toEqual([
			[],
			[expect.stringMatching(/^Row 3 is the same as row 2:/)],
			[expect.stringMatching(/^Row 4 is the same as row 2:/)]
		]);
	});

	it('a surplus cell is left out of the comparing, and named', async () => {
		const [, second] = await draftsOf('Name,City\nAna Lee,Boston\nAna Lee,Boston,more\n');
		expect(second?.doubts.map(({ sentence }) => sentence)).toEqual([
			expect.stringMatching(/^Without its surplus cell, row 3 is the same as row 2:/),
			expect.stringContaining('more cells than the list has columns: “more”')
		]);
	});
});

describe('a status', () => {
	it.each([
		['', ['status'], 'Row 2 has no status. Imported as it is, the person is current.'],
		['Purple', ['status'], 'Row 2: say what the status “Purple” means.']
	])('“%s” is asked about', async (word, kinds, sentence) => {
		const found = await doubts(`Name,Status\nAna Lee,${word}\nBo Kim,Active\n`);
		expect(found).toEqual(kinds.map((kind) => [kind, sentence]));
	});

	it('that is known is not', async () => {
		expect(await doubts('Name,Status\nAna Lee,Active\nBo Kim,Active\n')).toEqual([]);
	});
});

it('takes a last appointment today for the last one, and tomorrow’s for the next', async () => {
	const of = async (on: string) => (await draftsOf(`Name,Last appointment\nAna Lee,${on}\n`))[0];
	expect((await of('2026-11-22'))?.fields).toMatchObject({
		lastSeenOn: '2026-11-22',
		nextSeenOn: null
	});
	expect((await of('2026-11-23'))?.fields).toMatchObject({
		lastSeenOn: null,
		nextSeenOn: '2026-11-23'
	});
});

describe('of somebody who is there already', () => {
	const ana = {
		id: 'ana',
		...newClient({ name: 'Ana Lee', recordNumber: '7', email: 'a@example.org' })
	};
	const kinds = async (list: string) => {
		const table = await readTable(new TextEncoder().encode(list));
		const choices = noChoices({ Active: 'current', Purple: null });
		const matches = guessMatches(table).map(({ column, field, perhaps }) => ({
			...{ column, field: field ?? perhaps ?? null }
		}));
		const all = drafts(clientLists, table, matches, choices, { ...around, existing: [ana] });
		return all.map(({ doubts }) => doubts.map(({ kind, sentence }) => `${kind}: ${sentence}`));
	};

	it('a second row that speaks of them is a doubt, whatever it says', async () => {
		expect(await kinds('Record number,Name,City\n7,Ana Lee,Bend\n7,Ana Lee,Salem\n')).toEqual([
			[],
			['duplicate: Row 3 is the same client as row 2.']
		]);
		const [, second] = await kinds('Record number,Name,City\n7,Ana Lee,Bend\n7,Ana Lee,Bend\n');
		expect(second?.[0]).toMatch(/^duplicate: Row 3 is the same as row 2:/);
	});

	it.each([
		['no name, for they have one', '7,,Active', []],
		['the name they have', '7,Ana Lee,Active', []],
		['another name that is none', '7,=1,Active', ['number', 'formula']],
		['a status nobody gave a meaning', '7,Ana Lee,Purple', []]
	])('what is asked of a row with %s', async (_, row, expected) => {
		const [first] = await kinds(`Record number,Name,Status\n${row}\n8,Bo Kim,Active\n`);
		expect(first?.map((each) => each.split(':')[0])).toEqual(expected);
	});
});

describe('two rows of one name', () => {
	it('are not said to be spelled otherwise', async () => {
		const list = 'Name,DOB,City\nBo Brown,1985-04-12,Lynn\nBo Brown,1985-04-12,Salem\n';
		const [, second] = await draftsOf(list);
		expect(second?.doubts.map(({ sentence }) => sentence)).toEqual([
			'Row 3 may be the person of row 2, who has the same name, but not all else. Imported as it is, they are two people.'
		]);
	});
});

it('asks nothing of a cell that is not used', async () => {
	const rows = [1, 2, 3, 4, 5, 6].map(
		(n) => `Ana L${'e'.repeat(n)},${n} Oak St,Lynn,${n} Elm St,Lynn`
	);
	const head = 'Name,Home Street,Home City,Mailing Street,Mailing City';
	const list = [head, ...rows, 'Bo Kim,9 Oak St,Lynn,c/o Ellen Reed,Salem'].join('\n');
	expect((await draftsOf(list)).flatMap(({ doubts }) => doubts)).toEqual([]);
});

it('a note has room for all that is kept, and is cut with a word where it has none', async () => {
	const keep = async (letters: number) => {
		const [draft] = await draftsOf(
			`Name,Hobby\nAna Lee,${'x'.repeat(letters)}\n`,
			{},
			around,
			(match) => ({ ...match, keep: true })
		);
		return draft;
	};
	expect(await keep(5000)).toMatchObject({ state: 'ready', doubts: [] });
	const cut = await keep(30_000);
	expect(cut).toMatchObject({ state: 'ready', doubts: [] });
	expect(cut?.fields.notes).toMatch(/cut here: the list holds more\)$/);
	expect(cut?.fields.notes.length).toBeLessThanOrEqual(20_000);
});
