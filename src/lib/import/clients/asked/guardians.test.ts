import { describe, expect, it } from 'vitest';
import { guardiansIn, namesOfGuardians } from './guardians';
import { draftsOf, today } from '$tests/support/import';

const head = 'Name,DOB,Status,Last seen';

describe('several columns that name guardians', () => {
	it.each([
		['Guardian 1,Guardian 2'],
		['Parent 1,Parent 2'],
		['Guardian name 1,Guardian name 2'],
		['Guardian #1,Guardian #2'],
		['First guardian,Second guardian'],
		['Parent/Guardian 1 Name,Parent/Guardian 2 Name']
	])('“%s” all come in, unasked', async (columns) => {
		const rows = ['Lucia Moreno,Paul Moreno', 'Ana Diaz,', ',Bo Kim'];
		const list = rows.map((row, i) => `Ivy Moreno ${'ABC'[i]},05/16/2015,Active,11/18/2026,${row}`);
		const drafts = await draftsOf(`${head},${columns}\n${list.join('\n')}\n`);
		expect(drafts.map(({ fields }) => fields.guardianNote)).toEqual([
			'Lucia Moreno; Paul Moreno',
			'Ana Diaz',
			'Bo Kim'
		]);
	});

	it('a mother and a father are asked about, and both come in', async () => {
		const row = 'Ivy Moreno,05/16/2015,Active,11/18/2026,Lucia Moreno,Paul Moreno';
		const list = `${head},Mother,Father\n${row}\n`;
		const asked = await draftsOf(list);
		expect(asked[0]?.fields.guardianNote).toBeNull();
		const [draft] = await draftsOf(list, {}, undefined, ({ column, field, perhaps }) => ({
			column,
			field: field ?? perhaps ?? null
		}));
		expect(draft?.fields.guardianNote).toBe('Lucia Moreno; Paul Moreno');
	});

	it('one name in two columns stands once', async () => {
		const row = 'Ivy Moreno,05/16/2015,Active,11/18/2026,Lucia Moreno,Lucia Moreno';
		const [draft] = await draftsOf(`${head},Guardian,Parent\n${row}\n`);
		expect(draft?.fields.guardianNote).toBe('Lucia Moreno');
	});
});

it.each([
	['Lucia Moreno; Paul Moreno', ['Lucia Moreno', 'Paul Moreno']],
	['Lucia Moreno & Paul de la Cruz', ['Lucia Moreno', 'Paul de la Cruz']],
	['Moreno, Lucia', ['Lucia Moreno']],
	['LUCIA MORENO', ['Lucia Moreno']],
	['Parent of Noor', []],
	['Lucia', []],
	['Lucia and Paul Moreno', []],
	['Lucia Moreno, Paul Moreno', []],
	['Lucia Moreno (mother)', []],
	['Dept. of Child Services', []],
	['Lucia Moreno 617-555-0100', []],
	['see notes', []]
])('“%s” names %j', (note, expected) => {
	expect(namesOfGuardians(note)).toEqual(expected);
});

describe('guardians of their own', () => {
	const of = async (dob: string) => {
		const row = `Ivy Moreno,${dob},Active,11/18/2026,Lucia Moreno,Paul Moreno`;
		const [draft] = await draftsOf(`${head},Guardian 1,Guardian 2\n${row}\n`);
		return draft ? guardiansIn(draft.fields, 'ivy', today) : null;
	};

	it('are both, without address or authority', async () => {
		const both = await of('05/16/2015');
		expect(both?.map(({ name }) => name)).toEqual(['Lucia Moreno', 'Paul Moreno']);
		for (const each of both ?? [])
			expect(each).toMatchObject({
				...{ clientId: 'ivy', role: 'guardian', legalAuthority: null, mayKnow: null },
				...{ street: '', city: '', mail: null, signs: null }
			});
	});

	it('are none of an adult, nor of one whose age the list does not say', async () => {
		expect(await of('05/16/1990')).toEqual([]);
		expect(await of('')).toEqual([]);
	});
});
