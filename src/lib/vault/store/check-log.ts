import { during, VaultDatabase } from './database';
import type { Row } from '$lib/vault/log/join';
import type { StoreAddress } from './session';
import { markOf, type Mark } from '$lib/vault/log/trail';
import { readSnapshot, checkIntegrity } from './snapshot';

/** Follows the whole log and gives what the trail shows of it. @throws VaultError `damaged`. */
export async function checkLog(address: StoreAddress): Promise<Mark[]> {
	const snapshot = await during(new VaultDatabase(address.name), (database) =>
		readSnapshot({ database, ...address })
	);
	await checkIntegrity(snapshot);
	const rows = new Map(snapshot.rows.map((row): [string, Row] => [row.id, row]));
	return snapshot.entries.map((entry) => markOf(entry, (id) => rows.get(id)));
}
