import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { drafts } from '$lib/import/drafts';
import { noChoices } from './kind';
import { clientLists } from './clients';
import { guessMatches, statusWords } from './matches';
import { readTable } from '$lib/import/read-table';
import { statusTable } from './standings';
import { against, ana, around, caseload } from '$tests/support/import';

async function one(head: string, row: string, existing = [ana]) {
	const [draft] = await against(existing, `${head}\n${row}\n`);
	return draft!;
}

describe('a client of a newer list is known', () => {
	it.each([
		['by record number, with another name', 'Name,ID,DOB', 'Anna Roe,r7,1980-01-15'],
		['by record number, with another birth date', 'Name,ID,DOB', 'Ana Lee,r7,1981-01-01'],
		['by name, birth date and e-mail', 'Name,DOB,Email', 'Ana Lee,1980-01-15,ANA@example.org'],
		['by name, birth date and phone', 'Name,DOB,Phone', 'ana lee,1980-01-15,+1 617 555 1000']
	])('%s', async (_, head, row) => {
		expect((await one(head, row)).known?.client).toBe(ana);
	});

	it.each([
		['another birth date', 'Name,DOB,Email', 'Ana Lee,1990-02-16,ana@example.org'],
		['another name', 'Name,DOB,Email', 'Jo Roe,1980-01-15,jo@example.org'],
		['nothing but the name', 'Name,City', 'Ana Lee,Boston']
	])('not with %s', async (_, head, row) => {
		const draft = await one(head, row);
		expect([draft.known, draft.state, draft.doubts]).toEqual([null, 'ready', []]);
	});

	it('asked about with another name of the same birth date and e-mail', async () => {
		const draft = await one('Name,DOB,Email', 'Jo Roe,1980-01-15,ana@example.org');
		expect(draft).toMatchObject({ known: null, state: 'held', doubts: [{ kind: 'known' }] });
	});

	it.each(['current', 'former'] as const)(
		'asked about with another number where name and birth date are those of somebody %s',
		async (standing) => {
			const row = ['Name,ID,DOB,Email', 'Ana Lee,R8,1980-01-15,ana@example.org'] as const;
			const draft = await one(...row, [{ ...ana, standing }]);
			expect(draft).toMatchObject({ known: null, state: 'held', doubts: [{ kind: 'known' }] });
			expect(draft.doubts[0]?.sentence).toContain('but another record number');
		}
	);

	it('not where two have the same number', async () => {
		const twice = [ana, { ...ana, id: 'other', name: 'Jo Lee' }];
		expect((await one('Name,ID', 'Cy Roe,R7', twice)).known).toBeNull();
	});

	it('once: a second row about them waits', async () => {
		const [, second] = await against([ana], 'Name,ID\nAna Lee,R7\nAna Roe,R7\n');
		expect(second).toMatchObject({ state: 'held', doubts: [{ kind: 'duplicate' }] });
	});
});

describe('what a newer list changes', () => {
	const updates = async (head: string, row: string, client = ana) =>
		(await one(`ID,${head}`, `R7,${row}`, [client])).known?.updates.map(({ fields }) => fields);

	it.each<[string, string, string, object[]]>([
		[
			'the parts of an address that differ',
			'Name,Street,City',
			'Ana Lee,2 B St,Boston',
			[{ street: '2 B St' }]
		],
		[
			'a name, with the name in lists',
			'Name',
			'"Roe, Ana"',
			[{ name: 'Ana Roe', sortName: 'Roe, Ana' }]
		],
		[
			'a later last appointment',
			'Name,Last seen',
			'Ana Lee,2026-11-15',
			[{ lastSeenOn: '2026-11-15' }]
		],
		['no earlier last appointment', 'Name,Last seen', 'Ana Lee,2026-10-15', []],
		['nothing for an empty cell', 'Name,Phone,Email', 'Ana Lee,,', []],
		['nothing for another way to space a number', 'Name,Phone', 'Ana Lee,617-555-1000', []],
		['nothing for a column that is not there', 'Name', 'Ana Lee', []],
		['a standing', 'Name,Status', 'Ana Lee,Archived', [{ standing: 'former' }]],
		[
			'the standing, and that they have died, for a status that says it',
			'Name,Status',
			'Ana Lee,Deceased',
			[
				{ standing: 'former' },
				{ circumstances: ['deceased'], circumstancesSince: { deceased: '2026-11-22' } }
			]
		],
		[
			'no standing, but the notes, for a word without a meaning',
			'Name,Status',
			'Ana Lee,Purple',
			[{ notes: 'Status in their list: Purple' }]
		],
		[
			'a greeting only where the list has one',
			'Name,Preferred name',
			'Ana Lee,Anouk',
			[{ callName: 'Anouk' }]
		],
		[
			'a next appointment with its time',
			'Name,Next appointment',
			'Ana Lee,2026-11-30 2:30 PM',
			[{ nextSeenOn: '2026-11-30', nextSeenAt: '14:30' }]
		]
	])('%s', async (_, head, row, expected) => {
		expect(await updates(head, row)).toEqual(expected);
	});

	it.each<[string, string, string, string | null]>([
		['moves with the name it is part of', 'Ann', 'Anna Lee', 'Anna'],
		['moves where a title stands before it', 'Ms. Lee', 'Ann Roe', 'Ms. Roe'],
		['is the full name where the words are not as many', 'Ann', 'Anna Maria Lee', null],
		['stays where the list corrects another part', 'Ann', 'Ann Roe', 'Ann'],
		['stays where it is no part of the name', 'Nan', 'Anna Lee', 'Nan']
	])('the name in a greeting %s', async (_, callName, name, expected) => {
		const own = { ...ana, name: 'Ann Lee', callName };
		const [found] = (await updates('Name', name, own)) ?? [];
		expect({ callName, ...found }).toMatchObject({ name, callName: expected });
	});

	const booked = { ...ana, nextSeenOn: day('2026-12-01'), nextSeenAt: '09:00' };
	const gone = [{ nextSeenOn: null, nextSeenAt: null }];
	it.each<[string, string, string, object[]]>([
		['that it no longer has', 'Name,Next appointment', 'Ana Lee,', gone],
		['of which it only has one that is past', 'Name,Next appointment', 'Ana Lee,2026-11-03', gone],
		['that it still has', 'Name,Next appointment', 'Ana Lee,2026-12-01 9:00 AM', []],
		['of which it says nothing', 'Name', 'Ana Lee', []],
		[
			'that lies before a session held since',
			'Name,Last seen',
			'Ana Lee,2026-11-20',
			[{ lastSeenOn: '2026-11-20' }, ...gone]
		]
	])('offers to take away a next appointment %s', async (which, head, row, expected) => {
		const stale = which.startsWith('that lies') ? { nextSeenOn: day('2026-11-10') } : {};
		expect(await updates(head, row, { ...booked, ...stale })).toEqual(expected);
	});

	it('asks again for what was agreed to at the old address, and keeps a refusal', async () => {
		const row = ['Name,Street,Phone', 'Ana Lee,2 B St,555 0199'] as const;
		const agreed = { ...ana, mail: 'agreed', voicemail: 'refused' } as const;
		expect(await updates(...row, agreed)).toEqual([
			{ street: '2 B St', mail: null },
			{ phone: '555 0199' }
		]);
	});
});

it('the same list once more changes nobody', async () => {
	const file = await caseload('agency-2000.csv');
	const table = await readTable(file);
	const matches = guessMatches(table);
	const choices = noChoices(statusTable(statusWords(table, matches)));
	const first = drafts(clientLists, table, matches, choices, around);
	const existing = first.map(({ row, fields }) => ({ id: `c${row}`, ...fields }));
	const again = drafts(clientLists, table, matches, choices, { ...around, existing });
	expect(again.filter(({ known }) => !known)).toEqual([]);
	expect(again.flatMap(({ known }) => known?.updates)).toEqual([]);
	expect(again.flatMap(({ doubts }) => doubts)).toEqual([]);
});
