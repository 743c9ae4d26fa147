import { expect, it } from 'vitest';
import { openWith } from '$lib/vault/crypto/age';
import { importKey } from '$lib/vault/crypto/seal';
import {
	addClient,
	change,
	databaseOf,
	headerOf,
	openVault,
	PASSPHRASE,
	setClient
} from '$tests/support/vault/vault';
import { read } from './read';
import { write } from './write';

/** A vault with one client, open here and, as no two tabs should have it, once more beside it. */
async function openTwice() {
	const { vault, prefix, clock } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	const database = await databaseOf(prefix);
	const header = await headerOf(database);
	const key = await importKey(await openWith({ passphrase: PASSPHRASE }, header.key));
	const other = await read({ database, vault: header.vault, key }, clock.now());
	const rename = (name: string) =>
		write(
			other,
			{
				act: 'Renamed',
				subject: 'c1',
				undoes: null,
				ops: [{ type: 'client', id: 'c1', f: { name }, was: {} }]
			},
			clock.now()
		);
	const content = () => Promise.all(database.tables.map((table) => table.toArray()));
	return { vault, rename, content };
}

it('refuses what was changed on older facts, and leaves all that the other tab wrote', async () => {
	const { vault, rename, content } = await openTwice();
	await rename('From the other tab');
	const before = await content();
	const late = vault.commit(change('Renamed', setClient('c1', { name: 'Too late' })));
	await expect(late).rejects.toMatchObject({ code: 'stale' });
	expect(await content()).toEqual(before);
});

it('refuses it in the other tab too', async () => {
	const { vault, rename, content } = await openTwice();
	await vault.commit(change('Renamed', setClient('c1', { name: 'From here' })));
	const before = await content();
	await expect(rename('Too late')).rejects.toMatchObject({ code: 'stale' });
	expect(await content()).toEqual(before);
	await vault.lock();
	await vault.unlock({ passphrase: PASSPHRASE });
	expect(vault.one('client', 'c1')?.name).toBe('From here');
});
