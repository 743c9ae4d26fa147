import { expect, it } from 'vitest';
import type { VaultDatabase } from './database';
import { closeForGood } from './database';
import {
	addClient,
	change,
	databaseOf,
	freshVault,
	openVault,
	PASSPHRASE,
	setClient
} from '$tests/support/vault/vault';

type Damage = (database: VaultDatabase) => Promise<unknown>;

const flipBit: Damage = ({ rows }) =>
	rows.toCollection().modify((row) => void (row.sealed[40]! ^= 1));
const swap: Damage = async ({ rows }) => {
	const [one, two] = await rows.toArray();
	await rows.bulkPut([
		{ ...one!, sealed: two!.sealed },
		{ ...two!, sealed: one!.sealed }
	]);
};

/** A vault of three entries, locked, with what its rows were after the first. */
async function lockedVault() {
	const { vault, prefix } = await openVault();
	await vault.commit(change('Added', addClient('c1'), addClient('c2')));
	const database = await databaseOf(prefix);
	const old = await database.rows.toArray();
	await vault.commit(change('Renamed', setClient('c1', { name: 'Changed' })));
	await vault.commit(change('Renamed', setClient('c2', { name: 'Changed' })));
	await vault.lock();
	return { vault, prefix, database, old };
}

it.each<[string, Damage]>([
	['one bit of the rows was changed', flipBit],
	['two rows were swapped', swap],
	['a row was removed', ({ rows }) => rows.delete('c1')],
	['a row was added', ({ rows }) => rows.add({ id: 'c3', sealed: new Uint8Array(540) })],
	['all rows were removed', ({ rows }) => rows.clear()],
	['the head was removed', ({ meta }) => meta.delete('head')],
	[
		'the last entry was removed',
		({ log }) =>
			log
				.orderBy('[dev+n]')
				.last()
				.then((entry) => log.delete([entry!.dev, 3]))
	]
])('says so when %s', async (_, damage) => {
	const { vault, database } = await lockedVault();
	await damage(database);
	const opened = vault.unlock({ passphrase: PASSPHRASE });
	await expect(opened).rejects.toMatchObject({ code: 'damaged' });
	expect([vault.state, vault.all('client').length]).toEqual(['damaged', 0]);
});

it('says so when a row is older than it was', async () => {
	const { vault, database, old } = await lockedVault();
	await database.rows.put(old[0]!);
	await expect(vault.unlock({ passphrase: PASSPHRASE })).rejects.toMatchObject({ code: 'damaged' });
});

it.each<[string, (database: VaultDatabase, dev: string) => Promise<unknown>]>([
	['removed', ({ log }, dev) => log.delete([dev, 2])],
	['changed', ({ log }, dev) => log.update([dev, 1], { sealed: new Uint8Array(540) })]
])('finds out soon after unlocking that an early entry was %s', async (_, damage) => {
	const { vault, database } = await lockedVault();
	const first = await database.log.toCollection().first();
	await damage(database, first!.dev);
	await vault.unlock({ passphrase: PASSPHRASE });
	await expect.poll(() => vault.state).toBe('damaged');
});

it('never looks new when its database is gone', async () => {
	const { vault, prefix, database } = await lockedVault();
	closeForGood(database);
	await database.delete();
	expect(vault.state).not.toBe('open');
	const again = await freshVault(prefix);
	await again.vault.useHere();
	expect(again.vault.state).toBe('missing');
});

it('says so when the whole database is older than it was, and still opens it when asked', async () => {
	const { vault, prefix } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	const database = await databaseOf(prefix);
	const before = await contentOf(database);
	await vault.commit(change('Added', addClient('c2')));
	await vault.lock();
	await replaceContent(database, before);
	const { vault: again } = await freshVault(prefix);
	await again.useHere();
	expect(again.state).toBe('missing');
	await again.unlock({ passphrase: PASSPHRASE });
	expect([again.state, again.all('client').length]).toEqual(['open', 1]);
});

function contentOf({ tables }: VaultDatabase): Promise<unknown[][]> {
	return Promise.all(tables.map((table) => table.toArray()));
}

async function replaceContent({ tables }: VaultDatabase, content: unknown[][]): Promise<void> {
	await Promise.all(tables.map((table) => table.clear()));
	await Promise.all(tables.map((table, at) => table.bulkPut(content[at] ?? [])));
}

it('is not opened when a newer Closewell wrote it', async () => {
	const { vault, prefix } = await openVault();
	await vault.lock();
	const { meta } = await databaseOf(prefix);
	await meta.toCollection().modify((row) => void ('format' in row && (row.format = 2)));
	const { vault: again } = await freshVault(prefix);
	await again.useHere();
	expect(again.state).toBe('newer');
});

it('keeps what was saved and says so when nothing more can be written', async () => {
	const { vault, prefix } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	const database = await databaseOf(prefix);
	await database.log.clear();
	await database.meta.delete('head');
	const saved = vault.commit(change('Added', addClient('c2')));
	await expect(saved).rejects.toBeInstanceOf(Error);
	expect([vault.all('client').length, vault.saving]).toEqual([1, 'notSaved']);
});
