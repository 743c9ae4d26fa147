import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { newClient } from '$lib/domain/records/blank';
import type { Client } from '$lib/domain/records';
import { ClientsInHand } from './clients-in-hand.svelte';
import { answersOf, recall, type Answers } from './remembered';

const header = ['Name', 'ID', 'DOB', 'Ref', 'Status', 'Clinician', 'Risk'];
const ana = ['Ana Lee', 'R1', '05/04/1991', 'Dr Oak', 'Purple', 'Fern', 'High'];
const bo = ['Bo Kim', 'R2', '05/06/1992', '', 'Purple', 'Oak', 'Low'];

async function list(
	rows: string[][],
	kept: Answers | null = null,
	existing: Client[] = [],
	named = header
) {
	const around = () => ({
		today: day('2026-12-03'),
		region: 'US' as const,
		...{ existing, members: [], places: [], home: '' }
	});
	const table = {
		header: named,
		headed: true,
		rows: rows.map((cells, i) => ({ number: i + 2, cells }))
	};
	const held = new ClientsInHand(table, around);
	recall(held, kept);
	await held.judged.settled();
	return held;
}

const open = (held: ClientsInHand) => [
	...Object.keys(held.unsaid),
	...held.orders.filter(({ order }) => !order).map(({ column }) => `order-${column}`),
	...held.words.filter(({ standing }) => !standing).map(({ word }) => word)
];

/** All that is asked of the first list, answered. */
async function answered() {
	const held = await list([ana, bo]);
	expect(open(held)).toEqual(['whose', 'risk-6', 'order-2', 'Purple']);
	held.order(2, 'GB');
	held.keep([3], true);
	held.standing('Purple', 'current');
	held.whose = ['Fern', 'Oak'];
	held.marks = { 6: ['High'] };
	await held.judged.settled();
	return answersOf(held, day('2026-12-03'))!;
}

describe('the column of risk', () => {
	it('has its words listed, none of them chosen, and waits for an answer', async () => {
		const held = await list([ana, bo]);
		const words = [
			{ word: 'High', count: 1 },
			{ word: 'Low', count: 1 }
		];
		expect(held.risks).toEqual([{ column: 6, header: 'Risk', words, marks: null }]);
		held.marks = { 6: [] };
		expect(held.unsaid).not.toHaveProperty('risk-6');
	});

	it('of a newer list takes no mark away unless the therapist says so', async () => {
		const fields = { recordNumber: 'R2', bornOn: day('1992-06-05'), atRisk: true };
		const here = { id: 'bo', ...newClient({ name: 'Bo Kim', ...fields }) };
		const held = await list([ana, bo], await answered(), [here]);
		const loosens = held.changed[0]!.updates.find(({ update }) => update.kind === 'atRisk')!;
		expect([loosens.update.fields, loosens.taken]).toEqual([{ atRisk: false }, false]);
		held.take([loosens], true);
		expect(held.updates[0]?.fields).toMatchObject({ atRisk: false });
	});
});

describe('what was answered of a list', () => {
	it('stands of the next with the same header, and is named with its day', async () => {
		const next = await list([bo, ana, ana.with(0, 'Cy Orr').with(1, 'R3')], await answered());
		expect(open(next)).toEqual([]);
		const said = next.drafts.map(({ fields }) => [fields.bornOn, fields.atRisk, fields.notes]);
		expect(said.slice(0, 2)).toEqual([
			['1992-06-05', false, 'Status in their list: Purple'],
			['1991-04-05', true, 'Status in their list: Purple\nRef: Dr Oak']
		]);
		expect(next.remembered).toBe(
			'As you answered on December 3, 2026, of a list with these columns: “Ref”, “DOB”, “Purple”, whose clients, “Risk”.'
		);
		expect(answersOf(next, day('2027-01-01'))).toBeNull();
	});

	it('can be changed, and the change is kept with its day', async () => {
		const next = await list([ana, bo], await answered());
		next.standing('Purple', 'former');
		next.marks = { 6: ['High', 'Low'] };
		await next.judged.settled();
		const kept = answersOf(next, day('2027-01-01'))!;
		expect(kept.on).toBe('2027-01-01');
		const third = await list([ana, bo], kept);
		expect(third.drafts.map(({ fields }) => [fields.standing, fields.atRisk])).toEqual([
			['former', true],
			['former', true]
		]);
	});

	it('is asked anew where a new word appears', async () => {
		const next = await list([ana, ['Cy', 'R3', '', '', 'Pink', 'Ash', 'Severe']], await answered());
		expect(open(next)).toEqual(['whose', 'risk-6', 'Pink']);
		expect(next.drafts.filter(({ fields }) => fields.atRisk)).toEqual([]);
		next.marks = { 6: ['Severe'] };
		const kept = answersOf(next, day('2027-01-01'));
		const risks = async (...words: string[]) =>
			(
				await list(
					words.map((word) => ana.with(6, word)),
					kept
				)
			).risks[0]?.marks;
		expect(await risks('Severe', 'High')).toEqual(['Severe']);
		expect(await risks('Severe', 'Low')).toBeNull();
	});

	it('does not stand against what a list proves of its days', async () => {
		const next = await list([ana.with(2, '05/24/1991')], await answered());
		expect(next.drafts[0]?.fields.bornOn).toBe('1991-05-24');
		expect(next.remembered).not.toContain('DOB');
	});

	it('is asked anew where the cells of a column no longer agree', async () => {
		const named = ['Name', 'Since', 'Extra'];
		const rows = [['Ana Lee', '2019-03-04', '617 555 0101']];
		const first = await list(rows, null, [], named);
		first.match(2, 'phone');
		first.match(1, null);
		const kept = answersOf(first, day('2026-12-03'));
		const same = await list(rows, kept, [], named);
		expect(same.matches.map(({ field }) => field)).toEqual(['fullName', null, 'phone']);
		const other = await list([['Ana Lee', '2019-03-04', 'ana@example.org']], kept, [], named);
		expect(other.matches[2]).toEqual({ column: 2, field: null, perhaps: 'phone' });
	});

	it('is not kept where nothing was answered', async () => {
		const held = await list([['Ana Lee', 'R1', '', '', 'Active', '', '']]);
		expect([answersOf(held, day('2026-12-03')), held.remembered]).toEqual([null, '']);
	});
});

it('says nothing of rows before they are read', () => {
	const around = () => ({
		today: day('2026-12-03'),
		region: 'US' as const,
		...{ existing: [], members: [], places: [], home: '' }
	});
	const rows = [{ number: 2, cells: ['Ana Lee'] }];
	const held = new ClientsInHand({ header: ['Name'], rows, headed: true }, around);
	expect([held.isUnread, held.others]).toEqual([true, []]);
});
