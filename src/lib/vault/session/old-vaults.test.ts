/** Vaults that older versions made open with everything that is in them. */
import { describe, expect, it, vi } from 'vitest';
import { addedLater } from '$lib/domain/records/added-later';
import { schemas, type RecordType } from '$lib/domain/records';
import { base64, fromBase64 } from '$lib/bytes';
import type { Vault } from '$lib/vault/api';
import { newId } from '$lib/vault/log/id';
import { clockAt, freshVault } from '$tests/support/vault/vault';
import { oldVaults, type OldVault } from '$tests/vaults/all';
import { putIn, type Kept } from '$tests/vaults/in-browser';

const types = Object.keys(schemas) as RecordType[];

/** The vault as it lay in its browser, under a prefix that no other test uses. */
async function putBack({ kept, expected }: OldVault) {
	const prefix = newId();
	await putIn(JSON.parse(JSON.stringify(kept).replaceAll('closewell', prefix)) as Kept);
	return (await freshVault(prefix, clockAt(expected.trail[0]!.at + 1000))).vault;
}

/** A field that was added since holds what `addedLater` says; each other holds what it held. */
async function expectAll(vault: Vault, { expected }: OldVault) {
	await vi.waitFor(() => expect(vault.trail()).toHaveLength(vault.figures.entries), {
		timeout: 20_000
	});
	expect([vault.state, vault.problem]).toEqual(['open', null]);
	for (const type of types) {
		const recorded = expected.records[type] ?? [];
		expect(vault.all(type), type).toEqual(
			recorded.map((fields) => ({ ...addedLater[type], ...fields }))
		);
	}
	expect(Object.keys(expected.records).filter((type) => !(type in schemas))).toEqual([]);
	expect(vault.trail()).toEqual(expected.trail.map((each) => expect.objectContaining(each)));
	for (const [id, numbers] of Object.entries(expected.trailOf))
		expect(vault.trail(id).map(({ key }) => key.n)).toEqual(numbers);
	for (const [hash, bytes] of Object.entries(expected.files))
		expect(base64((await vault.readFile(hash)) ?? new Uint8Array())).toBe(bytes);
}

async function restored(file: Uint8Array, old: OldVault) {
	const { vault } = await freshVault(newId(), clockAt(old.expected.trail[0]!.at + 1000));
	await vault.restore(await vault.openBackup(file, { passphrase: old.secrets.passphrase }));
	return vault;
}

it('has the vaults of the first version', () => {
	expect(oldVaults.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['0.1.0-one-client', '0.1.0-practice'])
	);
});

describe.each(oldVaults)('the vault $name', (old) => {
	it('opens by its passphrase', async () => {
		const vault = await putBack(old);
		await vault.unlock({ passphrase: old.secrets.passphrase });
		await expectAll(vault, old);
		expect(vault.lastBackup?.changesSince).toBe(0);
	});

	it('opens by its recovery key', async () => {
		const vault = await putBack(old);
		await vault.unlock({ recoveryKey: old.secrets.recoveryKey });
		await expectAll(vault, old);
	});

	it('is restored from its backup', async () => {
		await expectAll(await restored(fromBase64(old.backup), old), old);
	});

	it('is restored from the copy that lay beside it', async () => {
		const copy = await (await putBack(old)).mirror();
		await expectAll(await restored(copy!.bytes, old), old);
	});
});
