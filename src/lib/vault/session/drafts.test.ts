import { expect, it } from 'vitest';
import { databaseOf, freshVault, openVault, PASSPHRASE } from '$tests/support/vault/vault';

const typed = { name: 'Zoë Lindqvist', people: [{ name: 'Ida' }] };

async function locked() {
	const opened = await openVault();
	opened.vault.keepDraft('client', typed);
	await opened.vault.lock();
	return opened;
}

it('gives back after a lock what was typed the moment before', async () => {
	const { vault } = await locked();
	await vault.unlock({ passphrase: PASSPHRASE });
	expect(await vault.draft('client')).toEqual(typed);
});

it('gives it back in another tab', async () => {
	const { prefix, clock } = await locked();
	const { vault } = await freshVault(prefix, clock);
	await vault.useHere();
	await vault.unlock({ passphrase: PASSPHRASE });
	expect(await vault.draft('client')).toEqual(typed);
});

it('writes it by itself soon after the last keystroke', async () => {
	const { vault, prefix } = await openVault();
	vault.keepDraft('client', typed);
	const { meta } = await databaseOf(prefix);
	await expect.poll(() => meta.get('draft:client')).toBeDefined();
});

it('holds no word of it in clear', async () => {
	const { prefix } = await locked();
	const draft = await (await databaseOf(prefix)).meta.get('draft:client');
	const bytes = 'sealed' in draft! ? draft.sealed : new Uint8Array();
	expect(bytes.length).toBeGreaterThan(512);
	expect(new TextDecoder().decode(bytes)).not.toContain('Lindqvist');
});

it('is gone once it was dropped, what was still waiting too', async () => {
	const { vault } = await openVault();
	vault.keepDraft('client', typed);
	expect(await vault.draft('client')).toEqual(typed);
	vault.keepDraft('client', typed);
	await vault.dropDraft('client');
	expect(await vault.draft('client')).toBeNull();
});

it('is no entry of the trail', async () => {
	const { vault } = await locked();
	await vault.unlock({ passphrase: PASSPHRASE });
	expect(vault.figures).toMatchObject({ records: 0, entries: 0 });
});

it('leaves out what is too large, and keeps what was there', async () => {
	const { vault } = await openVault();
	vault.keepDraft('client', typed);
	await vault.draft('client');
	vault.keepDraft('client', 'x'.repeat(64 * 1024));
	expect(await vault.draft('client')).toEqual(typed);
});

it('is none where it was damaged', async () => {
	const { vault, prefix } = await locked();
	const { meta } = await databaseOf(prefix);
	await meta.put({ k: 'draft:client', sealed: new Uint8Array(600) });
	await vault.unlock({ passphrase: PASSPHRASE });
	expect(await vault.draft('client')).toBeNull();
});
