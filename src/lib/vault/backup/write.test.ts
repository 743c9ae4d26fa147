import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { textOf } from '$lib/bytes';
import { openWith, sealFor } from '$lib/vault/crypto/age';
import { withSlot } from '$lib/vault/crypto/key-slots';
import { importKey } from '$lib/vault/crypto/seal';
import { databaseOf, headerOf, openVault, PASSPHRASE } from '$tests/support/vault/vault';
import { writeBackup } from './write';

/** A vault that a passkey of this device opens too, where that passkey is answered by the test. */
async function withPasskey() {
	const { prefix } = await openVault();
	const database = await databaseOf(prefix);
	const header = await headerOf(database);
	const raw = await openWith({ passphrase: PASSPHRASE }, header.key);
	const identity = await generateX25519Identity();
	const lid = withSlot(header.lid, {
		slot: { kind: 'passkey', file: new Uint8Array([1, 2, 3]), credential: 'of-this-device' },
		recipient: await identityToRecipient(identity)
	});
	const address = { name: database.name, vault: header.vault, key: await importKey(raw) };
	return { address, header: { ...header, lid }, raw, identity };
}

/** What an age file says of who can open it: one line each. */
function waysIn(file: Uint8Array): string[] {
	const head = new TextDecoder('latin1').decode(file).split('\n---')[0] ?? '';
	return head.split('\n').filter((line) => line.startsWith('-> '));
}

it('is opened by passphrase and recovery sheet, never by a passkey of this device', async () => {
	const { address, header, identity } = await withPasskey();
	const file = await writeBackup(address, header, 1);
	expect(waysIn(file)).toEqual([
		expect.stringMatching(/^-> X25519 /),
		expect.stringMatching(/^-> X25519 /),
		'-> closewell/slot-v1 passphrase'
	]);
	const opened = openWith({ recoveryKey: identity }, file);
	await expect(opened).rejects.toMatchObject({ code: 'wrongSecret' });
	const text = textOf(await openWith({ passphrase: PASSPHRASE }, file));
	expect(text).not.toMatch(/passkey|of-this-device/);
});

it('is opened by a passkey where it is the vault’s own key, without a word of the passkey in it', async () => {
	const { header, raw, identity } = await withPasskey();
	const key = await sealFor(header.lid, raw);
	expect(await openWith({ recoveryKey: identity }, key)).toEqual(raw);
	expect(waysIn(key).filter((way) => way.includes('slot'))).toEqual([
		'-> closewell/slot-v1 passphrase'
	]);
});
