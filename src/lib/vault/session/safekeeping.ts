import type { BackupPreview, Secret } from '$lib/vault/api';
import { opened } from './acts';
import { contents } from '$lib/vault/backup/opened';
import type { Bytes } from '$lib/bytes';
import { VaultError } from '$lib/vault/refusals/fault';
import { inWorker } from './in-worker';
import { isHere, type Row } from '$lib/vault/log/join';
import type { Keeper } from './keeper';
import { chooseTarget } from '$lib/vault/store/save-file';
import { noteBackup } from '$lib/vault/store/last-backup';
import { addressOf } from '$lib/vault/store/session';
import type { Content } from '$lib/vault/store/snapshot';
import { refusalOf, sentences } from '$lib/vault/refusals/sentences';

const SHRUNK = 0.9;

export async function backup(keeper: Keeper): Promise<{ file: string; verified: boolean } | null> {
	const { stored, view } = keeper;
	const session = opened(keeper);
	if (!stored || view.isSample)
		throw new VaultError('invalid', 'The sample practice has nothing to back up.');
	const at = keeper.now();
	const target = await chooseTarget(fileName(at));
	if (!target) return null;
	const entries = view.entries;
	const bytes = await inWorker('writeBackup', addressOf(session), stored.header, at);
	const verified = await target.save(bytes).catch((error: unknown) => {
		throw new VaultError('failed', sentences.unwritten, { cause: error });
	});
	const made = { at, file: target.file, entries };
	// On a full disk the file is there, even where no note of it can be kept.
	await noteBackup(session, made).catch(() => undefined);
	if (keeper.session === session) view.backupMade = made;
	keeper.remember();
	return { file: target.file, verified };
}

export async function openBackup(
	keeper: Keeper,
	file: Bytes,
	secret: Secret
): Promise<BackupPreview> {
	const content = await inWorker('readBackup', file, secret).catch((error: unknown) => {
		throw refusalOf(error, sentences.unopened);
	});
	const { rows, entries } = content.snapshot;
	const here = await recordsHere(keeper);
	const preview = {
		madeAt: content.madeAt,
		clients: ofType(rows, 'client').length,
		letters: ofType(rows, 'letter').length,
		entries: entries.length,
		practice: practiceIn(content),
		shrinks: rows.length < here * SHRUNK
	};
	contents.set(preview, content);
	return preview;
}

async function recordsHere({ session, stored, view }: Keeper): Promise<number> {
	if (session && !view.isSample) return session.rows.size;
	return stored ? stored.database.rows.count() : 0;
}

function ofType(rows: Row[], type: Row['type']): Row[] {
	return rows.filter((row) => row.type === type && isHere(row));
}

function practiceIn({ snapshot }: Content): string {
	const f = ofType(snapshot.rows, 'practice')[0]?.f;
	return String(f?.['name']?.[0] || f?.['clinician']?.[0] || '');
}

/** Names no person: the day and the time it was made. */
function fileName(at: number): string {
	const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
	return `closewell-${moment.format(at).replace(' ', '-').replace(':', '')}.age`;
}
