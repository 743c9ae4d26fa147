import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { readMarker } from '$lib/vault/store/marker';
import {
	addClient,
	change,
	freshVault,
	openVault,
	PASSPHRASE,
	setClient
} from '$tests/support/vault/vault';

const practice = [
	change('Added', addClient('s1'), addClient('s2')),
	change('Renamed', setClient('s1', { name: 'Sample' }))
];

it('opens without a passphrase and leaves nothing behind', async () => {
	const { vault, prefix } = await freshVault();
	await vault.openSample(practice);
	expect([vault.isSample, vault.one('client', 's1')?.name]).toEqual([true, 'Sample']);
	await vault.leaveSample();
	const names = await Dexie.getDatabaseNames();
	expect(names.filter((name) => name === `${prefix}-sample`)).toEqual([]);
	expect([vault.state, vault.isSample, readMarker(prefix)]).toEqual(['empty', false, null]);
});

it('never touches the real practice', async () => {
	const { vault } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	await vault.openSample(practice);
	await vault.commit(change('Added', addClient('s3')));
	await vault.leaveSample();
	await vault.unlock({ passphrase: PASSPHRASE });
	expect(vault.all('client').map(({ id }) => id)).toEqual(['c1']);
});

it('is gone after the page was closed in it', async () => {
	const { vault, prefix } = await freshVault();
	await vault.openSample(practice);
	const { vault: again } = await freshVault(prefix);
	await again.useHere();
	const names = await Dexie.getDatabaseNames();
	expect(names.filter((name) => name === `${prefix}-sample`)).toEqual([]);
});

it('makes room for a vault of one’s own', async () => {
	const { vault } = await freshVault();
	await vault.openSample(practice);
	await vault.create(PASSPHRASE);
	expect([vault.state, vault.isSample, vault.all('client')]).toEqual(['open', false, []]);
});

it('is not backed up', async () => {
	const { vault } = await freshVault();
	await vault.openSample(practice);
	await expect(vault.backup()).rejects.toMatchObject({ code: 'invalid' });
});
