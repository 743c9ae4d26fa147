import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { noChoices } from './kind';
import { clientLists } from './clients';
import { drafts, openOrders } from '$lib/import/drafts';
import type { Draft } from '$lib/import/kind';
import { guessMatches } from './matches';
import { readTable } from '$lib/import/read-table';
import { around, draftsOf } from '$tests/support/import';

const doubt = (draft: Draft | undefined) => draft?.doubts.map(({ kind, holds }) => [kind, holds]);

describe('any text of a cell', () => {
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const text = fc
		.string({ unit: 'grapheme', maxLength: 40 })
		// What is no letter may be repaired or asked; a name of capitals alone is.
		.map((t) => `Aa${t.replace(/[^\p{L}\p{M} '’-]/gu, '')}`.replace(/\s+/g, ' '));

	it('survives unchanged but for its composed form', async () => {
		await fc.assert(
			fc.asyncProperty(text, text, text, async (first, last, city) => {
				const cells = [first, last, city, 'x'].map(quoted).join(',');
				const [draft] = await draftsOf(`First name,Last name,City,Street\n${cells}\n`);
				const [a, b, c] = [first, last, city].map((cell) => cell.normalize('NFC').trim());
				expect(draft?.fields.city).toBe(c);
				expect(draft?.fields.name).toBe([a, b].filter((part) => part).join(' '));
			}),
			{ numRuns: 200 }
		);
	});
});

describe('a doubt', () => {
	it.each<[string, string, [string, boolean][]]>([
		['a name is missing', ',01/15/1980,Active,,', [['missingName', true]]],
		['a day cannot be read', 'Ana Lee,31/31/1980,Active,,', [['unreadableDay', true]]],
		['a birth lies ahead', 'Ana Lee,01/15/2030,Active,,', [['futureBirth', true]]],
		['a minor has no guardian', 'Ana Lee,01/15/2015,Active,,', [['noGuardian', false]]],
		['a guardian is named', 'Ana Lee,01/15/2015,Active,,Jo Lee', [['guardianNamed', false]]],
		['no name is a guardian’s', 'Ana Lee,01/15/2015,Active,,Her aunt', [['guardianNote', false]]],
		['a status is unknown', 'Ana Lee,01/15/1980,Purple,,', [['status', true]]],
		['a client was long not seen', 'Ana Lee,,Active,05/21/2026,', [['notSeen', false]]],
		['a client was seen half a year ago', 'Ana Lee,,Active,05/22/2026,', []],
		['a former client was long not seen', 'Ana Lee,,Closed,05/21/2020,', []],
		['a text is too long', `Ana ${'L'.repeat(400)},,Active,,`, [['tooLong', true]]],
		['all is well', 'Ana Lee,01/15/1980,Active,11/18/2026,', []]
	])('is there when %s', async (_, row, kinds) => {
		const head = 'Name,DOB,Status,Last seen,Guardian';
		const [draft] = await draftsOf(`${head}\n${row}\nBo Kim,12/31/1970,Active,11/30/2025,\n`);
		expect(doubt(draft)).toEqual(kinds);
	});

	it('goes when the row is fixed', async () => {
		const list = 'Name,DOB\nOnly,01/35/1980\n';
		const fixes = { 2: { name: 'Only Lee', bornOn: day('1980-01-05') } };
		const [draft] = await draftsOf(list, { fixes });
		expect(draft).toMatchObject({
			state: 'ready',
			doubts: [],
			fields: { name: 'Only Lee', sortName: 'Lee, Only', bornOn: '1980-01-05' }
		});
	});

	it('about a missing name cannot be waved through', async () => {
		const [draft] = await draftsOf('Name,City\n,Boston\n', { decisions: { 2: 'asIs' } });
		expect(draft?.state).toBe('held');
	});

	it('about a duplicate goes when the other row is left out', async () => {
		const list = 'Name,City\nAna Lee,Boston\nANA LEE,Boston\n';
		expect((await draftsOf(list))[1]?.doubts[0]?.kind).toBe('duplicate');
		const [, second] = await draftsOf(list, { decisions: { 2: 'leaveOut' } });
		expect(second).toMatchObject({ state: 'ready', doubts: [] });
	});

	it('is none about a client who is already there in every word', async () => {
		const table = await readTable(new TextEncoder().encode('Name,City\nAna Lee,Boston\n'));
		const [first] = await draftsOf('Name,City\nAna Lee,Boston\n');
		const existing = [{ id: 'ana', ...first!.fields }];
		const said = noChoices({});
		const again = drafts(clientLists, table, guessMatches(table), said, { ...around, existing });
		expect(again[0]).toMatchObject({ doubts: [], known: { client: { id: 'ana' }, updates: [] } });
	});
});

describe('a list whose days can be read in two ways', () => {
	const list = 'Name,DOB\nAna Lee,04/11/1991\n';

	it('asks, and takes no day meanwhile', async () => {
		const table = await readTable(new TextEncoder().encode(list));
		expect(openOrders(clientLists, table, guessMatches(table), {})).toEqual([1]);
		expect((await draftsOf(list))[0]?.fields.bornOn).toBeNull();
	});

	it('reads them once the order is said', async () => {
		const [draft] = await draftsOf(list, { dayOrders: { 1: 'GB' } });
		expect(draft?.fields.bornOn).toBe('1991-11-04');
	});
});

it('takes a last appointment that is still to come for the next one', async () => {
	const [draft] = await draftsOf('Name,Last appointment\nAna Lee,2026-11-30\n');
	expect(draft?.fields).toMatchObject({ lastSeenOn: null, nextSeenOn: '2026-11-30' });
	expect(doubt(draft)).toEqual([['stillToCome', false]]);
});

it('keeps the time of the next appointment', async () => {
	const [draft] = await draftsOf('Name,Next appointment\nAna Lee,11/24/2026 2:30 PM\n');
	expect(draft?.fields).toMatchObject({ nextSeenOn: '2026-11-24', nextSeenAt: '14:30' });
});
