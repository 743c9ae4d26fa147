/** The ways in: a new vault, a secret, a backup. */
import type { AnySecret, BackupPreview } from '$lib/vault/api';
import { contents } from '$lib/vault/backup/opened';
import { closeForGood, deleteDatabase, type VaultHeader } from '$lib/vault/store/database';
import { VaultError } from '$lib/vault/refusals/fault';
import { fill, fillEmpty } from '$lib/vault/store/fill';
import { newId } from '$lib/vault/log/id';
import { begin, inWorker } from './in-worker';
import type { Keeper } from './keeper';
import { passphraseFault } from '$lib/vault/crypto/passphrase';
import {
	newGeneration,
	currentDatabase,
	makeCurrent,
	type StoredVault
} from '$lib/vault/store/generations';
import { read } from '$lib/vault/store/read';
import { lastBackup } from '$lib/vault/store/last-backup';
import { leaveSample } from './sample';
import { importKey, newDataKey } from '$lib/vault/crypto/seal';
import { addressOf, type OpenStore, type Session } from '$lib/vault/store/session';
import { newestFirst, textOfKey } from '$lib/vault/log/trail';
import { usable } from './change-secrets';
import { refusalOf, sentences } from '$lib/vault/refusals/sentences';

export async function create(keeper: Keeper, passphrase: string): Promise<{ recoveryKey: string }> {
	const fault = passphraseFault(passphrase);
	if (fault) throw new VaultError('weakPassphrase', fault);
	await leaveSample(keeper);
	if (keeper.stored) throw new VaultError('invalid', 'There is a vault in this browser already.');
	const { lid, recoveryKey } = await inWorker('newKeySlots', passphrase, keeper.setup.logN);
	await moveIn(keeper, { vault: newId(), lid }, fillEmpty);
	return { recoveryKey };
}

export async function unlock(keeper: Keeper, secret: AnySecret): Promise<void> {
	await leaveSample(keeper);
	if (keeper.session) return;
	if (!keeper.stored) throw new VaultError('failed', 'There is no vault in this browser.');
	const { database, header } = keeper.stored;
	try {
		const key = await importKey(
			await inWorker('openWith', await usable(secret, header), header.key)
		);
		const session = await read({ database, vault: header.vault, key }, keeper.now());
		keeper.view.backupMade = await lastBackup(session);
		await keeper.enter(session, []);
		followLog(keeper, session);
	} catch (error) {
		throw asDamage(keeper, refusalOf(error, sentences.unopened));
	}
}

function asDamage(keeper: Keeper, refusal: VaultError): VaultError {
	if (refusal.code !== 'damaged' && refusal.code !== 'notABackup') return refusal;
	keeper.refuse('damaged', `${refusal.message} ${sentences.restore}`);
	return new VaultError('damaged', `${refusal.message} ${sentences.restore}`, { cause: refusal });
}

export async function restore(keeper: Keeper, preview: BackupPreview): Promise<void> {
	const content = contents.get(preview);
	if (!content) throw new VaultError('invalid', 'Open the backup again, then restore it.');
	await leaveSample(keeper);
	await moveIn(keeper, content, (store) => fill(store, content));
}

/** Fills a new generation under a new data key, reads all of it back, flips the pointer and enters. */
async function moveIn(
	keeper: Keeper,
	{ vault, lid }: Pick<VaultHeader, 'vault' | 'lid'>,
	filling: (store: OpenStore) => Promise<void>
): Promise<void> {
	const raw = newDataKey();
	const sealedKey = await inWorker('sealFor', lid, raw);
	const key = await importKey(raw);
	raw.fill(0);
	const { prefix } = keeper.setup;
	const stored = await newGeneration(prefix, { vault, lid, key: sealedKey }, () =>
		keeper.stepAside()
	);
	const at = { database: stored.database, vault, key };
	try {
		await filling(at);
		const marks = await inWorker('checkLog', addressOf(at));
		const session = await read(at, keeper.now());
		await moveOver(keeper, stored);
		await keeper.enter(session, marks);
		keeper.mirror?.follow();
	} catch (error) {
		if (keeper.stored !== stored) await giveUp(keeper, stored);
		throw refusalOf(error);
	}
}

async function moveOver(keeper: Keeper, stored: StoredVault): Promise<void> {
	await keeper.leave();
	if (keeper.stored) closeForGood(keeper.stored.database);
	await makeCurrent(keeper.setup.prefix, stored);
	keeper.stored = stored;
	keeper.view.backupMade = null;
	keeper.view.hasPasskey = false;
}

async function giveUp(keeper: Keeper, { database }: StoredVault): Promise<void> {
	closeForGood(database);
	if ((await currentDatabase(keeper.setup.prefix)) !== database.name)
		await deleteDatabase(database.name);
	if (!keeper.session) await keeper.look();
}

/** The whole log is checked after the vault is open; until then the trail shows what was recorded since. */
function followLog(keeper: Keeper, session: Session): void {
	const { result, stop } = begin('checkLog', addressOf(session));
	keeper.whenLeaving(stop);
	result.then(
		(marks) => {
			if (keeper.session !== session) return;
			const known = new Set(marks.map((mark) => textOfKey(mark.key)));
			const { view } = keeper;
			view.since = view.since.filter((mark) => !known.has(textOfKey(mark.key)));
			view.marks = newestFirst(marks);
		},
		(error: unknown) => {
			if (keeper.session !== session) return;
			const { code, message } = refusalOf(error);
			if (code === 'damaged') keeper.refuse('damaged', `${message} ${sentences.restore}`);
			else keeper.view.problem = sentences.unchecked;
		}
	);
}
