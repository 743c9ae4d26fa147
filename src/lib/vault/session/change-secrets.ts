/** Changes by what a vault opens. Only the lid and the data key sealed for it are written anew, no record. */
import { opened } from './acts';
import type { AnySecret, Secret } from '$lib/vault/api';
import type { VaultHeader } from '$lib/vault/store/database';
import { VaultError } from '$lib/vault/refusals/fault';
import { inWorker } from './in-worker';
import type { Keeper } from './keeper';
import { passkeyOf, withoutSlot, withSlot, type KeySlots } from '$lib/vault/crypto/key-slots';
import { identityBehind, passkeySlot } from '$lib/vault/crypto/passkey';
import { passphraseFault } from '$lib/vault/crypto/passphrase';
import { refusalOf } from '$lib/vault/refusals/sentences';

/** @throws VaultError `weakPassphrase`, or `wrongSecret` for the one that opens it until now. */
export async function changePassphrase(
	keeper: Keeper,
	secret: AnySecret,
	passphrase: string
): Promise<void> {
	const fault = passphraseFault(passphrase);
	if (fault) throw new VaultError('weakPassphrase', fault);
	await changeSlots(keeper, secret, async (lid) =>
		withSlot(lid, await inWorker('passphraseSlot', passphrase, keeper.setup.logN))
	);
}

export function addPasskey(keeper: Keeper, secret: Secret): Promise<void> {
	return changeSlots(keeper, secret, async (lid) => withSlot(lid, await passkeySlot()));
}

export function removePasskey(keeper: Keeper, secret: AnySecret): Promise<void> {
	return changeSlots(keeper, secret, (lid) => Promise.resolve(withoutSlot(lid, 'passkey')));
}

/** A secret that the worker can use: it cannot ask the device. */
export async function usable(secret: AnySecret, { lid }: VaultHeader): Promise<Secret> {
	if (!('passkey' in secret)) return secret;
	const slot = passkeyOf(lid);
	if (!slot)
		throw new VaultError('wrongSecret', 'This device does not open it. Use the passphrase.');
	return { recoveryKey: await identityBehind(slot) };
}

async function changeSlots(
	keeper: Keeper,
	secret: AnySecret,
	change: (lid: KeySlots) => Promise<KeySlots>
): Promise<void> {
	opened(keeper);
	const { stored, view } = keeper;
	if (!stored || view.isSample)
		throw new VaultError('invalid', 'The sample practice opens without a passphrase.');
	try {
		const { header, database } = stored;
		const raw = await inWorker('openWith', await usable(secret, header), header.key);
		const lid = await change(header.lid);
		const key = await inWorker('sealFor', lid, raw);
		raw.fill(0);
		const changed = { ...header, lid, key };
		await keeper.inTurn(() => database.meta.put(changed));
		stored.header = changed;
		view.hasPasskey = passkeyOf(lid) !== null;
		keeper.mirror?.follow();
	} catch (error) {
		throw refusalOf(error);
	}
}
