import type { Content } from '$lib/vault/backup/backup-format';
import type { SealedEntry, SealedFile, SealedRow } from './database';
import { newHead, sumText, type Head } from '$lib/vault/log/head';
import { newDevice } from '$lib/vault/log/id';
import { sealRow } from './rows';
import { seal, sealJson, tagOf } from '$lib/vault/crypto/seal';
import { about, type Session } from './session';

type Place = Pick<Session, 'database' | 'vault' | 'key'>;

/** What every vault has from the start. */
export async function fillEmpty(place: Place): Promise<void> {
	await place.database.meta.put(await sealedHead(place, newHead(newDevice())));
}

/** Writes a whole vault into an empty database, sealed anew, for a new device. */
export async function fill(place: Place, { whole, files }: Content): Promise<void> {
	const { database } = place;
	const [rows, entries, sealedFiles] = await Promise.all([
		sealRows(place, whole.rows),
		sealEntries(place, whole.entries),
		sealFiles(place, files)
	]);
	const sum = sumText(rows.reduce((total, { sealed }) => total + tagOf(sealed), 0n));
	const { last, stamp } = whole;
	const head = await sealedHead(place, { dev: newDevice(), last, rows: rows.length, sum, stamp });
	await database.transaction('rw', database.tables, () =>
		Promise.all([
			database.meta.put(head),
			database.rows.bulkAdd(rows),
			database.log.bulkAdd(entries),
			database.files.bulkAdd(sealedFiles)
		])
	);
}

async function sealedHead({ key, vault }: Place, head: Head) {
	return { k: 'head', sealed: await sealJson(key, about.head(vault), head) } as const;
}

function sealRows(place: Place, rows: Content['whole']['rows']): Promise<SealedRow[]> {
	return Promise.all(rows.map(async (row) => ({ id: row.id, sealed: await sealRow(place, row) })));
}

function sealEntries({ key, vault }: Place, entries: Content['whole']['entries']) {
	return Promise.all(
		entries.map(async (entry): Promise<SealedEntry> => {
			const { dev, n } = entry;
			return { dev, n, sealed: await sealJson(key, about.entry(vault, dev, n), entry) };
		})
	);
}

function sealFiles({ key, vault }: Place, files: Content['files']): Promise<SealedFile[]> {
	return Promise.all(
		files.map(async ({ hash, bytes }) => {
			return { hash, sealed: await seal(key, about.file(vault, hash), bytes) };
		})
	);
}
