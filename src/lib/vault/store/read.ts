import type { VaultDatabase } from './database';
import { hashOf, type Entry } from '$lib/vault/log/entry';
import { VaultError } from '$lib/vault/refusals/fault';
import { sumText, type Head, type Held } from '$lib/vault/log/head';
import type { Row } from '$lib/vault/log/join';
import { unsealRow } from './rows';
import { tagOf } from '$lib/vault/crypto/seal';
import { unsealJson } from '$lib/vault/crypto/seal-json';
import { about, type OpenStore, type Session } from './session';
import { afterReceiving } from '$lib/vault/log/hybrid-clock';

/**
 * Opens all rows into memory and checks them against the head, and the head against the end of the log.
 * @throws VaultError `damaged` when anything is missing, altered, swapped or older than it was.
 */
export async function read(store: OpenStore, now: number): Promise<Session> {
	const { database, vault, key } = store;
	const [there, sealedRows] = await database.transaction('r', database.meta, database.rows, () =>
		Promise.all([database.meta.get('head'), database.rows.toArray()])
	);
	if (!there || !('sealed' in there)) throw damaged('the summary of what was saved is gone');
	const head = (await unsealJson(key, about.head(vault), there.sealed)) as Head;
	const held = await Promise.all(
		sealedRows.map(async ({ id, sealed }): Promise<Held> => {
			const row = await unsealRow(store, id, sealed);
			return { row, tag: tagOf(sealed) };
		})
	);
	checkRows(head, held);
	await checkTail(store, head);
	const rows = new Map(held.map((each) => [each.row.id, each]));
	const heeded = held.reduce((stamp, { row }) => latest(stamp, row, now), head.stamp);
	return { ...store, head: { ...head, stamp: heeded }, sealedHead: there.sealed, rows };
}

export function damaged(what: string): VaultError {
	return new VaultError('damaged', `What is stored on this device does not add up: ${what}.`);
}

function checkRows(head: Head, held: Held[]): void {
	if (held.length !== head.rows) {
		throw damaged(`${held.length} records are here, ${head.rows} were saved`);
	}
	const sum = sumText(held.reduce((total, { tag }) => total + tag, 0n));
	if (sum !== head.sum) throw damaged('a record is not the one that was saved last');
}

async function checkTail({ database, vault, key }: OpenStore, head: Head): Promise<void> {
	const lasts = Object.entries(head.last);
	for (const [dev, { n, hash }] of lasts) {
		const tail = await tailOf(database, dev, n);
		const end = tail[0];
		if (tail.length !== 1 || end?.n !== n) throw damaged('the end of the trail is missing');
		const entry = (await unsealJson(key, about.entry(vault, dev, n), end.sealed)) as Entry;
		if ((await hashOf(entry)) !== hash) throw damaged('the end of the trail was changed');
	}
}

/** The entry `n` and all that stand after it. */
function tailOf(database: VaultDatabase, dev: string, n: number) {
	return database.log.where('[dev+n]').between([dev, n], [dev, Infinity], true, true).toArray();
}

function latest(stamp: string, row: Row, now: number): string {
	let last = stamp;
	for (const field of Object.values(row.f))
		if (field[1] > last) last = afterReceiving(last, field[1], now);
	return last;
}
