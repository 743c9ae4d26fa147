import type { Content } from './snapshot';
import { jsonOf } from '$lib/vault/log/entry';
import { newHead, sumText, type Head } from '$lib/vault/log/head';
import { newDevice } from '$lib/vault/log/id';
import { sealEntry, sealFile, sealRow } from './rows';
import { tagOf } from '$lib/vault/crypto/seal';
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
		Promise.all(snapshot.rows.map((row) => sealRow(store, row))),
		Promise.all(snapshot.entries.map((entry) => sealEntry(store, entry, jsonOf(entry)))),
		Promise.all(files.map((file) => sealFile(store, file)))
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
