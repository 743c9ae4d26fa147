import { hashOf } from '$lib/vault/log/entry';
import { VaultError } from '$lib/vault/refusals/fault';
import { sumText, type Head, type Held } from '$lib/vault/log/head';
import type { Row } from '$lib/vault/log/join';
import { unsealEntry, unsealRow } from './rows';
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
	const [sealedHead, sealedRows] = await database.transaction(
		'r',
		database.meta,
		database.rows,
		() => Promise.all([database.sealed('head'), database.rows.toArray()])
	);
	if (!sealedHead) throw damaged('the summary of what was saved is gone');
	const head = (await unsealJson(key, about.head(vault), sealedHead)) as Head;
	const held = await Promise.all(
		sealedRows.map(async (each): Promise<Held> => {
			return { row: await unsealRow(store, each), tag: tagOf(each.sealed) };
		})
	);
	checkRows(head, held);
	await checkTail(store, head);
	const rows = new Map(held.map((each) => [each.row.id, each]));
	const heeded = held.reduce((stamp, { row }) => latest(stamp, row, now), head.stamp);
	return { ...store, head: { ...head, stamp: heeded }, sealedHead, rows };
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

async function checkTail(store: OpenStore, head: Head): Promise<void> {
	const log = store.database.log.where('[dev+n]');
	for (const [dev, { n, hash }] of Object.entries(head.last)) {
		const [end, ...after] = await log.between([dev, n], [dev, Infinity], true, true).toArray();
		if (after.length > 0 || end?.n !== n) throw damaged('the end of the trail is missing');
		const isSame = (await hashOf(await unsealEntry(store, end))) === hash;
		if (!isSame) throw damaged('the end of the trail was changed');
	}
}

function latest(stamp: string, row: Row, now: number): string {
	let last = stamp;
	for (const field of Object.values(row.f))
		if (field[1] > last) last = afterReceiving(last, field[1], now);
	return last;
}
