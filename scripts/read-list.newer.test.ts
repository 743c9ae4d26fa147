/** A list and its newer version, as somebody brings in one after the other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { around, draftsOf } from '$tests/support/import';

type Said = Parameters<typeof draftsOf>[3];
const read = (name: string) => new Uint8Array(readFileSync(`tests/lists/newer/${name}`));

/** The rows of the newer list beside those of the older, which all came in. */
async function newer(older: string, list: string, said?: Said) {
	const first = await draftsOf(read(older), {}, around, said);
	const existing = first.map(({ row, fields }) => ({ id: `row ${row}`, ...fields }));
	return (await draftsOf(read(list), {}, { ...around, existing }, said)).map((draft) => ({
		name: draft.fields.name,
		is: draft.known?.client.name ?? null,
		state: draft.state,
		doubts: draft.doubts.filter(({ holds }) => holds).map(({ kind }) => kind),
		changes: Object.assign(
			{},
			...(draft.known?.updates.map(({ fields }) => fields) ?? [])
		) as object
	}));
}

describe('a list that was numbered anew', () => {
	it('knows people by all else while its numbers are none', async () => {
		const same = { state: 'ready', doubts: [], changes: {} };
		expect(await newer('numbered-1.csv', 'numbered-2.csv')).toEqual([
			{ name: 'Bo Kim', is: 'Bo Kim', ...same },
			{ name: 'Cy Orr', is: 'Cy Orr', ...same },
			{ name: 'Di Poe', is: null, ...same }
		]);
	});

	it('turns nobody into another where its numbers are called record numbers', async () => {
		const asNumber: Said = ({ column, field }) => ({
			column,
			field: column === 0 ? 'recordNumber' : field
		});
		const held = { is: null, state: 'held', changes: {} };
		expect(await newer('numbered-1.csv', 'numbered-2.csv', asNumber)).toEqual([
			{ name: 'Bo Kim', ...held, doubts: ['known', 'number'] },
			{ name: 'Cy Orr', ...held, doubts: ['known', 'number'] },
			{ name: 'Di Poe', ...held, doubts: ['number'] }
		]);
	});
});

it('a month later brings what changed, with its day, and asks of the same people spelled otherwise', async () => {
	const [ana, bo, siobhan, bob, di, ed] = await newer('practice-1.csv', 'practice-2.csv');
	expect(ana).toMatchObject({
		is: 'Ana Lee',
		state: 'ready',
		changes: { name: 'Ana Lee-Roe', phone: '617-555-0199' }
	});
	expect(bo).toMatchObject({ is: 'Bo Kim', state: 'ready' });
	expect(bo?.changes).toEqual({ standing: 'former', endedOn: '2026-10-30' });
	for (const asked of [siobhan, bob])
		expect(asked).toMatchObject({ is: null, state: 'held', doubts: ['known'] });
	expect(di?.changes).toEqual({
		standing: 'former',
		endedOn: '2026-10-31',
		circumstances: ['deceased'],
		circumstancesSince: { deceased: '2026-10-31' }
	});
	expect(ed).toMatchObject({ is: null, state: 'held', doubts: ['number'] });
});
