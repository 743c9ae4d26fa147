import type { KeySlots } from '$lib/vault/crypto/key-slots';
import { factsOf, hashOf, type Entry } from '$lib/vault/log/entry';
import type { Head } from '$lib/vault/log/head';
import { join, sameRow, type Row } from '$lib/vault/log/join';
import { damaged } from './read';
import { unsealEntry, unsealRow, type OpenFile } from './rows';
import { unsealJson } from '$lib/vault/crypto/seal-json';
import { about, type OpenStore } from './session';

/** Everything a vault holds but its files. */
export type Snapshot = { head: Head; rows: Row[]; entries: Entry[] };

/** A backup that was opened and checked. */
export type Content = {
	vault: string;
	madeAt: number;
	lid: KeySlots;
	snapshot: Omit<Snapshot, 'head'> & { last: Snapshot['head']['last']; stamp: string };
	files: OpenFile[];
};

/** Everything, as it lay on the disk at one moment. Takes seconds for a large vault: use a worker. */
export async function readSnapshot(store: OpenStore): Promise<Snapshot> {
	const { database, vault, key } = store;
	const { meta, rows, log } = database;
	const [sealedHead, sealedRows, lines] = await database.transaction('r', meta, rows, log, () =>
		Promise.all([database.sealed('head'), rows.toArray(), log.toArray()])
	);
	if (!sealedHead) throw damaged('the summary of what was saved is gone');
	return {
		head: (await unsealJson(key, about.head(vault), sealedHead)) as Head,
		rows: await Promise.all(sealedRows.map((row) => unsealRow(store, row))),
		entries: await Promise.all(lines.map((line) => unsealEntry(store, line)))
	};
}

/**
 * Follows the log from its first entry, and makes the rows anew from it.
 * @throws VaultError `damaged` when an entry is missing or changed, or a row is not what the log says.
 */
export async function checkIntegrity({ head, rows, entries }: Snapshot): Promise<void> {
	await verifyChain(head, entries);
	const made = new Map<string, Row>();
	for (const fact of entries.flatMap(factsOf)) made.set(fact.id, join(made.get(fact.id), fact));
	if (made.size !== rows.length) throw damaged('the trail and the records differ in number');
	for (const row of rows) {
		const expected = made.get(row.id);
		if (!expected || !sameRow(expected, row)) throw damaged('a record differs from the trail');
	}
}

/** @param entries by device, then number. */
async function verifyChain(head: Head, entries: Entry[]): Promise<void> {
	const hashes = await Promise.all(entries.map(hashOf));
	const last: Head['last'] = {};
	for (const [at, entry] of entries.entries()) {
		const before = last[entry.dev] ?? { n: 0, hash: '' };
		if (entry.n !== before.n + 1) throw damaged(`entry ${before.n + 1} of the trail is missing`);
		if (entry.prev !== before.hash) throw damaged(`entry ${before.n} of the trail was changed`);
		last[entry.dev] = { n: entry.n, hash: hashes[at] as string };
	}
	const devices = Object.keys(head.last);
	const same = devices.every((dev) => last[dev]?.hash === head.last[dev]?.hash);
	if (!same || devices.length !== Object.keys(last).length) {
		throw damaged('the end of the trail is missing');
	}
}
