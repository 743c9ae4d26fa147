import { describe, expect, it } from 'vitest';
import { around, draftsOf } from '$tests/support/import';
import { made } from '$tests/support/lists';
import { updatesFor } from '$lib/import/clients/updates';
import { newClient } from '$lib/domain/records/blank';

describe('a usual day', () => {
	const list = (last: string, next: string) =>
		`Name,Last appointment,Next appointment\nAna Lee,${last},${next}\n`;
	it.each<[string, string, object | null]>([
		['2026-11-17 10:00', '2026-11-24 10:00', { usualWeekday: 2, usualTime: '10:00' }],
		['2026-11-17', '2026-12-01 10:00', { usualWeekday: 2, usualTime: '10:00' }],
		['2026-11-17 09:00', '2026-11-24 10:00', { usualWeekday: 2, usualTime: null }],
		['2026-11-18', '2026-11-24 10:00', null],
		['2026-05-05', '2026-11-24 10:00', null]
	])('of %s and %s is offered as %j, and taken when asked for', async (last, next, usual) => {
		const [offered] = await draftsOf(list(last, next));
		expect(offered?.offer ?? null).toEqual(usual);
		expect(offered?.fields.usualWeekday).toBeNull();
		const [taken] = await draftsOf(list(last, next), { slots: true });
		expect(taken?.fields).toMatchObject(usual ?? { usualWeekday: null });
	});
});

describe('a column that is kept as a note', () => {
	const list =
		'Name,Mobile,Home phone,Referring GP\nAna Lee,617 555 0101,617 555 0102,Dr Fern\nBo Kim,,617 555 0103,\n';
	const kept = () => draftsOf(list, {}, around, (match) => ({ ...match, keep: true }));

	it('is told with its header, and nothing that the record holds stands there twice', async () => {
		expect((await kept()).map(({ fields }) => [fields.phone, fields.notes])).toEqual([
			['617 555 0101', 'Home phone: 617 555 0102\nReferring GP: Dr Fern'],
			['617 555 0103', '']
		]);
	});

	it('is named where it is left out, and so is what stands beside a datum that was taken', async () => {
		const { columns } = await made(list);
		expect(columns.map(({ left, beside }) => [left, beside])).toEqual([
			[false, 0],
			[false, 0],
			[false, 1],
			[true, 0]
		]);
	});

	it('is added to the notes there are, once', () => {
		const client = { id: 'a', ...newClient({ name: 'Ana Lee', notes: 'My own words' }) };
		const fields = newClient({ name: 'Ana Lee', notes: 'GP: Dr Fern' });
		const says = new Set(['notes'] as const);
		const [update] = updatesFor(client, { fields, says });
		expect(update?.fields).toEqual({ notes: 'My own words\nGP: Dr Fern' });
		expect(updatesFor({ ...client, ...update?.fields }, { fields, says })).toEqual([]);
	});
});

it('gives a client who moved to another state the place of it', async () => {
	const places = [{ id: 'us-fl', title: 'Florida' }];
	const existing = [
		{ id: 'a', ...newClient({ name: 'Ana Lee', recordNumber: 'R7', region: 'MA' }) }
	];
	const [draft] = await draftsOf(
		'Name,ID,City,State\nAna Lee,R7,Tampa,FL\n',
		{},
		{ ...around, places, existing }
	);
	expect(draft?.known?.updates.map(({ fields }) => fields)).toContainEqual({ place: 'us-fl' });
});

it('takes the time of the next appointment from a column of its own, and names what is no time or has no day', async () => {
	const list =
		'Name,Next appointment,Appointment time\nAna Lee,2026-11-24,2:30 PM\nBo Kim,2026-11-25,afternoon\nCy Orr,,09:00\nDi Poe,2026-11-26,\n';
	const all = await draftsOf(list, {}, around, (match) =>
		match.column === 2 ? { column: 2, field: 'nextSeenAt' } : match
	);
	expect(all.map(({ fields, beside }) => [fields.nextSeenAt, beside])).toEqual([
		['14:30', []],
		[null, [2]],
		[null, [2]],
		[null, []]
	]);
});
