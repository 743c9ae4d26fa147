/** Changes by what a vault opens. Only the lid and the data key sealed for it are written anew, no record. */
import { opened } from './acts';
import type { AnySecret, Secret } from '$lib/vault/api';
import type { Cover } from '$lib/vault/store/database';
import { VaultError } from '$lib/vault/refusals/fault';
import { inWorker } from './in-worker';
import type { Keeper } from './keeper';
import { passkeyOf, without, withWay, type Lid } from '$lib/vault/crypto/lid';
import { identityBehind, passkeyWay } from '$lib/vault/crypto/passkey';
import { passphraseFault } from '$lib/vault/crypto/passphrase';
import { refusalOf } from '$lib/vault/refusals/why';

/** @throws VaultError `weakPassphrase`, or `wrongSecret` for the one that opens it until now. */
export async function changePassphrase(
	keeper: Keeper,
	secret: AnySecret,
	passphrase: string
): Promise<void> {
	const fault = passphraseFault(passphrase);
	if (fault) throw new VaultError('weakPassphrase', fault);
	await changeLid(keeper, secret, async (lid) =>
		withWay(lid, await inWorker('passphraseWay', passphrase, keeper.setup.logN))
	);
}

export function addPasskey(keeper: Keeper, secret: Secret): Promise<void> {
	return changeLid(keeper, secret, async (lid) => withWay(lid, await passkeyWay()));
}

export function removePasskey(keeper: Keeper, secret: AnySecret): Promise<void> {
	return changeLid(keeper, secret, (lid) => Promise.resolve(without(lid, 'passkey')));
}

/** A secret that the worker can use: it cannot ask the device. */
export async function usable(secret: AnySecret, { lid }: Cover): Promise<Secret> {
	if (!('passkey' in secret)) return secret;
	const slot = passkeyOf(lid);
	if (!slot)
		throw new VaultError('wrongSecret', 'This device does not open it. Use the passphrase.');
	return { recoveryKey: await identityBehind(slot) };
}

async function changeLid(
	keeper: Keeper,
	secret: AnySecret,
	change: (lid: Lid) => Promise<Lid>
): Promise<void> {
	opened(keeper);
	const { room, board } = keeper;
	if (!room || board.isSample)
		throw new VaultError('invalid', 'The sample practice opens without a passphrase.');
	try {
		const { cover, database } = room;
		const raw = await inWorker('openWith', await usable(secret, cover), cover.key);
		const lid = await change(cover.lid);
		const key = await inWorker('sealFor', lid, raw);
		raw.fill(0);
		const changed = { ...cover, lid, key };
		await keeper.inTurn(() => database.meta.put(changed));
		room.cover = changed;
		board.hasPasskey = passkeyOf(lid) !== null;
		keeper.mirror?.follow();
	} catch (error) {
		throw refusalOf(error);
	}
}
