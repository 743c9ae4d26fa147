import type { BackupPreview, Secret } from '$lib/vault/api';
import { opened } from './acts';
import type { Content } from '$lib/vault/backup/backup-format';
import type { Bytes } from '$lib/bytes';
import { remembered } from './entrance';
import { VaultError } from '$lib/vault/refusals/fault';
import { inWorker } from './in-worker';
import { isHere, type Row } from '$lib/vault/log/join';
import type { Keeper } from './keeper';
import { chooseTarget } from '$lib/vault/store/save-file';
import { sealJson, unsealJson } from '$lib/vault/crypto/seal';
import { about, type Session } from '$lib/vault/store/session';
import type { Address } from './tasks';
import { refusalOf, say } from '$lib/vault/refusals/why';

/** The last backup, and how many entries it held. */
export type BackupMade = { at: number; file: string; entries: number };

const SHRUNK = 0.9;

export async function lastBackup({ database, vault, key }: Session): Promise<BackupMade | null> {
	const there = await database.meta.get('backup');
	if (!there || !('sealed' in there)) return null;
	return (await unsealJson(key, about.backup(vault), there.sealed)) as BackupMade;
}

export async function backup(keeper: Keeper): Promise<{ file: string; verified: boolean } | null> {
	const { room, board } = keeper;
	const session = opened(keeper);
	if (!room || board.isSample)
		throw new VaultError('invalid', 'The sample practice has nothing to back up.');
	const at = keeper.now();
	const target = await chooseTarget(fileName(at));
	if (!target) return null;
	const entries = board.entries;
	const bytes = await inWorker('writeBackup', addressOf(session), room.cover, at);
	const verified = await target.save(bytes).catch((error: unknown) => {
		throw new VaultError('failed', say.unwritten, { cause: error });
	});
	const made = { at, file: target.file, entries };
	// On a full disk the file is there, even where no note of it can be kept.
	await noteBackup(session, made).catch(() => undefined);
	if (keeper.session === session) board.backupMade = made;
	keeper.remember();
	return { file: target.file, verified };
}

export function addressOf({ database, vault, key }: Session): Address {
	return { name: database.name, vault, key };
}

async function noteBackup({ database, vault, key }: Session, made: BackupMade): Promise<void> {
	const sealed = await sealJson(key, about.backup(vault), made);
	await database.meta.put({ k: 'backup', sealed });
}

export async function openBackup(
	keeper: Keeper,
	file: Bytes,
	secret: Secret
): Promise<BackupPreview> {
	const content = await inWorker('readBackup', file, secret).catch((error: unknown) => {
		throw refusalOf(error, say.unopened);
	});
	const { rows, entries } = content.whole;
	const here = await recordsHere(keeper);
	const preview = {
		madeAt: content.madeAt,
		clients: ofType(rows, 'client').length,
		letters: ofType(rows, 'letter').length,
		entries: entries.length,
		practice: practiceIn(content),
		shrinks: rows.length < here * SHRUNK
	};
	return remembered(preview, content);
}

async function recordsHere({ session, room, board }: Keeper): Promise<number> {
	if (session && !board.isSample) return session.rows.size;
	return room ? room.database.rows.count() : 0;
}

function ofType(rows: Row[], type: Row['type']): Row[] {
	return rows.filter((row) => row.type === type && isHere(row));
}

function practiceIn({ whole }: Content): string {
	const f = ofType(whole.rows, 'practice')[0]?.f;
	return String(f?.['name']?.[0] || f?.['clinician']?.[0] || '');
}

/** Names no person: the day and the time it was made. */
function fileName(at: number): string {
	const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
	return `closewell-${moment.format(at).replace(' ', '-').replace(':', '')}.age`;
}
