import { describe, expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';
import { openQuestions } from '$routes/shared/lists/questions';
import { ClientsInHand } from './clients-in-hand.svelte';

const around = () => ({
	today: day('2026-11-22'),
	region: 'US' as const,
	existing: [],
	members: [],
	places: [],
	home: ''
});

async function judged(held: ClientsInHand) {
	await held.judged.settled();
	return held;
}

/** A list of these rows under Name, DOB and Status. */
function list(...cells: string[][]) {
	const rows = cells.map((row, i) => ({ number: i + 2, cells: row }));
	return judged(
		new ClientsInHand({ header: ['Name', 'DOB', 'Status'], rows, headed: true }, around)
	);
}

const ana = ['Ana Lee', '1991-04-05', 'Active'];

it('takes a changed match at once', async () => {
	const held = await list(ana);
	held.match(1, null);
	await held.judged.settled();
	expect(held.drafts[0]?.fields.bornOn).toBeNull();
});

it('counts the rows of each status and takes its meaning from the therapist', async () => {
	const held = await list(ana, ['Bo Kim', '', 'Purple'], ['Cy Roe', '', 'Purple']);
	expect(held.words).toEqual([
		{ word: 'Active', count: 1, standing: 'current' },
		{ word: 'Purple', count: 2, standing: null }
	]);
	held.standing('Purple', 'former');
	await held.judged.settled();
	expect(held.ready.map(({ fields }) => fields.standing)).toEqual(['current', 'former', 'former']);
});

it('asks which way days are read by a day that shows the difference', async () => {
	const held = await list(['Ana Lee', '05/05/1991', 'Active'], ['Bo Kim', '04/11/1980', 'Active']);
	const days = { US: '1980-04-11', GB: '1980-11-04' };
	expect(held.orders).toEqual([{ column: 1, order: null, sample: '04/11/1980', days }]);
	expect(Object.keys(openQuestions(held))).toEqual(['order-1']);
	held.order(1, 'GB');
	await held.judged.settled();
	expect(held.drafts[1]?.fields.bornOn).toBe('1980-11-04');
	expect(openQuestions(held)).toEqual({});
});

it('offers no birth date that is still to come', async () => {
	const held = await list(['Ana Lee', '3/4/52', 'Active'], ['Bo Kim', '5/5/27', 'Active']);
	expect(held.orders[0]?.days).toEqual({ US: '1952-03-04', GB: '1952-04-03' });
});

it('asks for the names when no column tells them', async () => {
	const held = await list(ana);
	held.match(0, null);
	await held.judged.settled();
	expect(openQuestions(held)).toEqual({ 'match-0': 'Say which column holds the names.' });
});

it('leaves rows out, and takes that back', async () => {
	const held = await list(ana, ana);
	held.decide([3], 'leaveOut');
	await held.judged.settled();
	expect(held.drafts.map(({ state }) => state)).toEqual(['ready', 'leftOut']);
	held.decide([3], null);
	await held.judged.settled();
	expect(held.drafts.map(({ state }) => state)).toEqual(['ready', 'held']);
});

it('corrects a row, adds to the correction, and takes it back', async () => {
	const held = await list(ana);
	held.fix([2], { name: 'Anna Lee' });
	await held.judged.settled();
	held.fix([2], { phone: '555 0100' });
	await held.judged.settled();
	expect(held.drafts[0]?.fields).toMatchObject({ name: 'Anna Lee', phone: '555 0100' });
	held.fix([2], null);
	await held.judged.settled();
	expect(held.drafts[0]?.fields.name).toBe('Ana Lee');
});

it('takes a corrected name for every doubt about its cells, and asks on about the others', async () => {
	const people = ['Ana Lee', 'Bo Kim', 'Cy Orr', 'Di Poe', 'El Roe', 'Fy RAY~'];
	const rows = people.map((name, i) => {
		const [first = '', last = ''] = name.split(' ');
		return { number: i + 2, cells: [first, last, i === 5 ? '617-555-01' : `617-555-010${i}`] };
	});
	const held = await judged(
		new ClientsInHand({ header: ['First name', 'Last name', 'Phone'], rows, headed: true }, around)
	);
	const about = () => held.drafts[5]?.doubts.map(({ kind, field }) => [kind, field]);
	expect(about()).toEqual([
		['mark', 'name'],
		['unlike', 'name'],
		['unlike', 'phone']
	]);
	held.fix([7], { name: 'Fy Ray' });
	await held.judged.settled();
	expect(about()).toEqual([['unlike', 'phone']]);
});

it('knows whether anything was said about it', async () => {
	const held = await list(ana);
	expect(held.isTouched).toBe(false);
	held.fix([2], { name: 'Anna Lee' });
	await held.judged.settled();
	expect(held.isTouched).toBe(true);
	held.fix([2], null);
	await held.judged.settled();
	expect(held.isTouched).toBe(false);
});

it('follows what was said last, however fast it is said', async () => {
	const held = await list(ana, ['Bo Kim', '', 'Purple']);
	held.standing('Purple', 'former');
	const first = held.judged.catchUp();
	held.standing('Purple', 'waiting');
	expect(held.judged.isBehind).toBe(true);
	await Promise.all([held.judged.settled(), first]);
	expect([held.judged.isBehind, held.drafts[1]?.fields.standing]).toEqual([false, 'waiting']);
	held.standing('Purple', 'current');
	void held.judged.catchUp();
	held.standing('Purple', 'former');
	await held.judged.settled();
	expect(held.drafts[1]?.fields.standing).toBe('former');
});

it('says nothing of rows before all are judged, and judges what was judged no more', async () => {
	const held = await list(...Array.from({ length: 3000 }, () => ana));
	const before = held.drafts;
	await held.judged.settled();
	expect(held.drafts).toBe(before);
	held.decide([3001], 'leaveOut');
	const work = held.judged.catchUp();
	expect(held.drafts).toBe(before);
	await work;
	expect(held.drafts.at(-1)).toMatchObject({ row: 3001, state: 'leftOut' });
});

describe('a newer list', () => {
	const fields = {
		bornOn: day('1991-04-05'),
		recordNumber: 'R1',
		phone: '555 0100',
		city: 'Boston'
	};
	const existing = [
		{ id: 'ana', ...newClient({ name: 'Ana Lee', ...fields }) },
		{ id: 'gone', ...newClient({ name: 'Gil Orr' }) }
	];
	const newer = (...cells: string[]) =>
		judged(
			new ClientsInHand(
				{
					header: ['Name', 'ID', 'Phone', 'City', 'Status'],
					rows: [{ number: 2, cells: ['Ana Lee', 'R1', ...cells] }],
					headed: true
				},
				() => ({ ...around(), existing }),
				(_, { kind }) => (kind === 'phone' ? 1 : null)
			)
		);

	it('takes what differs, but not over what was typed by hand, and removes nobody', async () => {
		const held = await newer('555 0199', 'Salem', 'Active');
		const said = ['Address: before Boston, now Salem'];
		expect(held.updates).toEqual([{ client: existing[0], fields: { city: 'Salem' }, said }]);
		expect([held.added.length, held.knownCount, held.missing]).toEqual([0, 1, 1]);
	});

	it('takes and leaves one fact after the other', async () => {
		const held = await newer('555 0199', 'Salem', 'Active');
		held.take(held.changed[0]!.updates, true);
		await held.judged.settled();
		expect(held.updates[0]?.fields).toEqual({ city: 'Salem', phone: '555 0199' });
		held.take(held.changed[0]!.updates, false);
		await held.judged.settled();
		expect(held.updates).toEqual([]);
		expect(openQuestions(held)['import-people']).toMatch(/^Nothing would change/);
	});

	it('does not bring back a former client whom nobody has seen since', async () => {
		existing[0] = { ...existing[0]!, standing: 'former' };
		const held = await newer('555 0100', 'Boston', 'Active');
		expect(held.changed[0]?.updates[0]).toMatchObject({ taken: false });
	});
});
