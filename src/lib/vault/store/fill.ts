import type { Content } from './snapshot';
import type { SealedEntry, SealedFile, SealedRow } from './database';
import { newHead, sumText, type Head } from '$lib/vault/log/head';
import { newDevice } from '$lib/vault/log/id';
import { sealRow } from './rows';
import { seal, tagOf } from '$lib/vault/crypto/seal';
import { sealJson } from '$lib/vault/crypto/seal-json';
import { about, type OpenStore } from './session';

/** What every vault has from the start. */
export async function fillEmpty(store: OpenStore): Promise<void> {
	await store.database.meta.put(await sealedHead(store, newHead(newDevice())));
}

/** Writes a whole vault into an empty database, sealed anew, for a new device. */
export async function fill(store: OpenStore, { snapshot, files }: Content): Promise<void> {
	const { database } = store;
	const [rows, entries, sealedFiles] = await Promise.all([
		sealRows(store, snapshot.rows),
		sealEntries(store, snapshot.entries),
		sealFiles(store, files)
	]);
	const sum = sumText(rows.reduce((total, { sealed }) => total + tagOf(sealed), 0n));
	const { last, stamp } = snapshot;
	const head = await sealedHead(store, { dev: newDevice(), last, rows: rows.length, sum, stamp });
	await database.transaction('rw', database.tables, () =>
		Promise.all([
			database.meta.put(head),
			database.rows.bulkAdd(rows),
			database.log.bulkAdd(entries),
			database.files.bulkAdd(sealedFiles)
		])
	);
}

async function sealedHead({ key, vault }: OpenStore, head: Head) {
	return { k: 'head', sealed: await sealJson(key, about.head(vault), head) } as const;
}

function sealRows(store: OpenStore, rows: Content['snapshot']['rows']): Promise<SealedRow[]> {
	return Promise.all(rows.map(async (row) => ({ id: row.id, sealed: await sealRow(store, row) })));
}

function sealEntries({ key, vault }: OpenStore, entries: Content['snapshot']['entries']) {
	return Promise.all(
		entries.map(async (entry): Promise<SealedEntry> => {
			const { dev, n } = entry;
			return { dev, n, sealed: await sealJson(key, about.entry(vault, dev, n), entry) };
		})
	);
}

function sealFiles({ key, vault }: OpenStore, files: Content['files']): Promise<SealedFile[]> {
	return Promise.all(
		files.map(async ({ hash, bytes }) => {
			return { hash, sealed: await seal(key, about.file(vault, hash), bytes) };
		})
	);
}
