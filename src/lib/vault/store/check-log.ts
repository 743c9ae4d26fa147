import { closeForGood, opened, VaultDatabase } from './database';
import type { Row } from '$lib/vault/log/join';
import type { Address } from '$lib/vault/session/tasks';
import { markOf, type Mark } from '$lib/vault/log/trail';
import { readWhole, verify, type Whole } from './whole';

/** Follows the whole log and gives what the trail shows of it. @throws VaultError `damaged`. */
export async function checkLog(address: Address): Promise<Mark[]> {
	const whole = await wholeAt(address);
	await verify(whole);
	const rows = new Map(whole.rows.map((row): [string, Row] => [row.id, row]));
	return whole.entries.map((entry) => markOf(entry, (id) => rows.get(id)));
}

async function wholeAt({ name, vault, key }: Address): Promise<Whole> {
	const database = await opened(new VaultDatabase(name), () => undefined);
	try {
		return await readWhole({ database, vault, key });
	} finally {
		closeForGood(database);
	}
}
