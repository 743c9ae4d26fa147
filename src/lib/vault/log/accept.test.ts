import type { Op } from '$lib/domain/records/change';
import { expect, it } from 'vitest';
import { addClient, anOutcome, change, openVault, setClient } from '$tests/support/vault/vault';

const unknownField = { name: 'A', secret: 'x' } as object;

it.each<[string, Op[]]>([
	['twice', [addClient('c1')]],
	['under an id of another type', [{ op: 'del', type: 'outcome', id: 'c1' }]],
	['with a field nobody knows', [setClient('c1', unknownField)]],
	['with a name that is too long', [setClient('c1', { name: 'x'.repeat(301) })]],
	['without all its fields', [{ ...addClient('c2'), fields: { name: 'A' } } as unknown as Op]],
	['that is not there', [setClient('c9', { name: 'A' })]],
	['for a client that is not there', [add('c9')]],
	[
		'after it was deleted in the same change',
		[{ op: 'del', type: 'client', id: 'c1' }, setClient('c1', {})]
	]
])('refuses a record %s, and nothing of that change is kept', async (_, ops) => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	const saved = vault.commit(change('Wrong', addClient('good'), ...ops));
	await expect(saved).rejects.toMatchObject({ code: 'invalid' });
	expect([vault.all('client').length, vault.trail().length, vault.saving]).toEqual([
		1,
		1,
		'notSaved'
	]);
});

it('takes a client and what belongs to it in one change', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1'), add('c1'), setClient('c1', { name: 'B' })));
	expect([vault.one('client', 'c1')?.name, vault.all('outcome').length]).toEqual(['B', 1]);
});

it('refuses what is about a client that is not there', async () => {
	const { vault } = await openVault();
	const saved = vault.commit({ act: 'Told', subject: 'c9', ops: [] });
	await expect(saved).rejects.toMatchObject({ code: 'invalid' });
});

it('keeps text in one form', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1', { name: 'Zoe\u0308\u0000' })));
	expect(vault.one('client', 'c1')?.name).toBe('Zo\u00eb');
});

function add(clientId: string): Op {
	return { op: 'add', type: 'outcome', id: 'o1', fields: anOutcome(clientId) };
}
