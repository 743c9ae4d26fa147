import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { ClientsInHand } from './clients-in-hand.svelte';

const header = ['Name', 'Record number', 'Email', 'Next appointment'];
const row = ['Ana Lee', 'R7', 'ana.example.org', '2026-12-01'];
const corrected = { name: 'Ana McLee', email: 'ana@example.org' };

async function held(existing: Client[], ...cells: string[]) {
	const around = () => ({
		...{ today: day('2026-11-22'), region: 'US' as const, existing },
		...{ members: [], places: [], home: '' }
	});
	const rows = [{ number: 2, cells }];
	const list = new ClientsInHand({ header, rows, headed: true }, around);
	list.decide([2], 'asIs');
	await list.judged.settled();
	return list;
}

/** Who comes in from the first list, with two cells corrected. */
async function first(): Promise<Client> {
	const list = await held([], ...row);
	list.fix([2], corrected);
	await list.judged.settled();
	return { id: 'ana', ...list.added[0]!.fields };
}

const offered = (list: ClientsInHand) =>
	list.changed.flatMap(({ updates }) => updates.map(({ update, taken }) => [update.kind, taken]));

it('a newer list leaves what was corrected by hand in the first one, until it is ticked', async () => {
	const client = await first();
	const list = await held([client], ...row);
	expect(offered(list)).toEqual([
		['name', false],
		['email', false]
	]);
	expect(list.updates).toEqual([]);
	list.take(list.changed[0]!.updates.slice(0, 1), true);
	const [update] = list.updates;
	expect(update?.fields.name).toBe('Ana Lee');
	const next = await held([{ ...client, ...update?.fields }], 'Ana Roe', ...row.slice(1));
	expect(offered(next)).toEqual([
		['name', true],
		['email', false]
	]);
});

it('a newer list takes away no next appointment unless it is ticked', async () => {
	const list = await held([await first()], corrected.name, 'R7', corrected.email, '');
	expect(offered(list)).toEqual([['nextSeenOn', false]]);
});
