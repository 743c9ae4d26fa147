import type { Op } from '$lib/domain/records/change';
import { expect, it } from 'vitest';
import {
	addClient,
	aLetter,
	anOutcome,
	change,
	openVault,
	setClient
} from '$tests/support/vault/vault';

const outcome = (id: string, clientId: string): Op => {
	return { op: 'add', type: 'outcome', id, fields: anOutcome(clientId) };
};
const letter = (id: string, clientId: string): Op => {
	return { op: 'add', type: 'letter', id, fields: aLetter(clientId) };
};

it('brings back the fields as they were', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1', { name: 'Before', city: 'Bend' })));
	const { key } = await vault.commit(change('Renamed', setClient('c1', { name: 'After' })));
	expect(await vault.undo(key)).toEqual({ kept: [], undone: true });
	expect(vault.one('client', 'c1')).toMatchObject({ name: 'Before', city: 'Bend' });
});

it('keeps a field that changed later, and says so', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1', { name: 'A', city: 'B' })));
	const { key } = await vault.commit(change('Edited', setClient('c1', { name: 'C', city: 'D' })));
	await vault.commit(change('Moved', setClient('c1', { city: 'E' })));
	expect(await vault.undo(key)).toEqual({ kept: ['city'], undone: true });
	expect(vault.one('client', 'c1')).toMatchObject({ name: 'A', city: 'E' });
	const [undone] = vault.trail();
	expect(undone?.act).toBe('Undone, but for what changed later: Edited');
	await vault.undo(undone!.key);
	expect(vault.trail()[0]?.act).toBe('Done again: Edited');
});

it('keeps imported clients that were worked on since', async () => {
	const { vault } = await openVault();
	const people = ['Ann', 'Ben', 'Cem', 'Dee'].map((name) => addClient(name, { name }));
	const { key } = await vault.commit(change('Imported', ...people));
	await vault.commit(change('Moved', setClient('Ben', { city: 'Rome' })));
	await vault.commit(change('Told', outcome('o1', 'Cem')));
	expect((await vault.undo(key)).kept).toEqual(['Ben', 'Cem']);
	expect(vault.all('client').map(({ name }) => name)).toEqual(['Ben', 'Cem']);
});

it('takes back all of an import nobody worked on', async () => {
	const { vault } = await openVault();
	const ops = [addClient('c1'), outcome('o1', 'c1'), addClient('c2')];
	const { key } = await vault.commit(change('Imported', ...ops));
	expect(await vault.undo(key)).toEqual({ kept: [], undone: true });
	expect([vault.all('client'), vault.all('outcome')]).toEqual([[], []]);
});

it('keeps a sent letter, recorded in error, and whom it went to', async () => {
	const { vault } = await openVault();
	const { key } = await vault.commit(change('Sent', addClient('c1'), letter('l1', 'c1')));
	await vault.undo(key);
	expect(vault.one('letter', 'l1')?.recordedInError).not.toBeNull();
	expect(vault.one('client', 'c1')).not.toBeNull();
});

it('brings back a deleted record to its place', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1'), addClient('c2')));
	const { key } = await vault.commit(change('Deleted', { op: 'del', type: 'client', id: 'c1' }));
	await vault.undo(key);
	expect(vault.all('client').map(({ id }) => id)).toEqual(['c1', 'c2']);
});

it('can itself be undone', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1', { name: 'Before' })));
	const { key } = await vault.commit(change('Renamed', setClient('c1', { name: 'After' })));
	await vault.undo(key);
	const undone = vault.trail()[0]!;
	await vault.undo(undone.key);
	expect(vault.one('client', 'c1')?.name).toBe('After');
	expect(vault.trail().map(({ undoneBy }) => undoneBy?.n ?? null)).toEqual([null, 4, null, null]);
});

it('stays on the trail, beside what it undid', async () => {
	const { vault } = await openVault();
	const { key } = await vault.commit(change('Added', addClient('c1')));
	await vault.undo(key);
	const [second, first] = vault.trail();
	expect(second).toMatchObject({ act: 'Undone: Added', undoes: key });
	expect(first).toMatchObject({ act: 'Added', undoneBy: second?.key });
});

it('is refused the second time', async () => {
	const { vault } = await openVault();
	const { key } = await vault.commit(change('Added', addClient('c1')));
	await vault.undo(key);
	await expect(vault.undo(key)).rejects.toMatchObject({ code: 'invalid' });
});
