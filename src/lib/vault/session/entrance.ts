/** The ways in: a new vault, a secret, a backup. */
import type { AnySecret, BackupPreview } from '$lib/vault/api';
import type { Content } from '$lib/vault/backup/backup-format';
import { closeForGood, deleteDatabase, type Cover } from '$lib/vault/store/database';
import { VaultError } from '$lib/vault/refusals/fault';
import { fill, fillEmpty } from '$lib/vault/store/fill';
import { newId } from '$lib/vault/log/id';
import { begin, inWorker } from './in-worker';
import type { Keeper } from './keeper';
import { passphraseFault } from '$lib/vault/crypto/passphrase';
import { nextRoom, pointedAt, settle, type Room } from '$lib/vault/store/place';
import { read } from '$lib/vault/store/read';
import { lastBackup } from './safekeeping';
import { leaveSample } from './sample';
import { importKey, newDataKey } from '$lib/vault/crypto/seal';
import type { Session } from '$lib/vault/store/session';
import { newestFirst, textOfKey } from '$lib/vault/log/trail';
import { usable } from './ways';
import { refusalOf, say } from '$lib/vault/refusals/why';

type Place = Pick<Session, 'database' | 'vault' | 'key'>;

export async function create(keeper: Keeper, passphrase: string): Promise<{ recoveryKey: string }> {
	const fault = passphraseFault(passphrase);
	if (fault) throw new VaultError('weakPassphrase', fault);
	await leaveSample(keeper);
	if (keeper.room) throw new VaultError('invalid', 'There is a vault in this browser already.');
	const { lid, recoveryKey } = await inWorker('newLid', passphrase, keeper.setup.logN);
	await moveIn(keeper, { vault: newId(), lid }, fillEmpty);
	return { recoveryKey };
}

export async function unlock(keeper: Keeper, secret: AnySecret): Promise<void> {
	await leaveSample(keeper);
	if (keeper.session) return;
	if (!keeper.room) throw new VaultError('failed', 'There is no vault in this browser.');
	const { database, cover } = keeper.room;
	try {
		const key = await importKey(await inWorker('openWith', await usable(secret, cover), cover.key));
		const session = await read({ database, vault: cover.vault, key }, keeper.now());
		keeper.board.backupMade = await lastBackup(session);
		await keeper.enter(session, []);
		followLog(keeper, session);
	} catch (error) {
		throw asDamage(keeper, refusalOf(error, say.unopened));
	}
}

function asDamage(keeper: Keeper, refusal: VaultError): VaultError {
	if (refusal.code !== 'damaged' && refusal.code !== 'notABackup') return refusal;
	keeper.refuse('damaged', `${refusal.message} ${say.restore}`);
	return new VaultError('damaged', `${refusal.message} ${say.restore}`, { cause: refusal });
}

const contents = new WeakMap<BackupPreview, Content>();

export function remembered(preview: BackupPreview, content: Content): BackupPreview {
	contents.set(preview, content);
	return preview;
}

export async function restore(keeper: Keeper, preview: BackupPreview): Promise<void> {
	const content = contents.get(preview);
	if (!content) throw new VaultError('invalid', 'Open the backup again, then restore it.');
	await leaveSample(keeper);
	await moveIn(keeper, content, (place) => fill(place, content));
}

/** Fills a new generation under a new data key, reads all of it back, flips the pointer and enters. */
async function moveIn(
	keeper: Keeper,
	{ vault, lid }: Pick<Cover, 'vault' | 'lid'>,
	filling: (place: Place) => Promise<void>
): Promise<void> {
	const raw = newDataKey();
	const sealedKey = await inWorker('sealFor', lid, raw);
	const key = await importKey(raw);
	raw.fill(0);
	const { place } = keeper.setup;
	const room = await nextRoom(place, { vault, lid, key: sealedKey }, () => keeper.stepAside());
	const at = { database: room.database, vault, key };
	try {
		await filling(at);
		const marks = await inWorker('checkLog', { name: room.database.name, vault, key });
		const session = await read(at, keeper.now());
		await moveOver(keeper, room);
		await keeper.enter(session, marks);
		keeper.mirror?.follow();
	} catch (error) {
		if (keeper.room !== room) await giveUp(keeper, room);
		throw refusalOf(error);
	}
}

async function moveOver(keeper: Keeper, room: Room): Promise<void> {
	await keeper.leave();
	if (keeper.room) closeForGood(keeper.room.database);
	await settle(keeper.setup.place, room);
	keeper.room = room;
	keeper.board.backupMade = null;
	keeper.board.hasPasskey = false;
}

async function giveUp(keeper: Keeper, { database }: Room): Promise<void> {
	closeForGood(database);
	if ((await pointedAt(keeper.setup.place)) !== database.name) await deleteDatabase(database.name);
	if (!keeper.session) await keeper.look();
}

/** The whole log is checked after the vault is open; until then the trail shows what was recorded since. */
function followLog(keeper: Keeper, session: Session): void {
	const { database, vault, key } = session;
	const { result, stop } = begin('checkLog', { name: database.name, vault, key });
	keeper.whenLeaving(stop);
	result.then(
		(marks) => {
			if (keeper.session !== session) return;
			const known = new Set(marks.map((mark) => textOfKey(mark.key)));
			const { board } = keeper;
			board.since = board.since.filter((mark) => !known.has(textOfKey(mark.key)));
			board.marks = newestFirst(marks);
		},
		(error: unknown) => {
			if (keeper.session !== session) return;
			const { code, message } = refusalOf(error);
			if (code === 'damaged') keeper.refuse('damaged', `${message} ${say.restore}`);
			else keeper.board.problem = say.unchecked;
		}
	);
}
