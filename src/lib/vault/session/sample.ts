/** The sample practice: a database of its own, and a key that is nowhere but in memory. */
import type { Change } from '$lib/domain/records';
import { closeForGood, deleteDatabase, opened, VaultDatabase } from '$lib/vault/store/database';
import { fillEmpty } from '$lib/vault/store/fill';
import { newId } from '$lib/vault/log/id';
import { sampleName, type Keeper } from './keeper';
import { read } from '$lib/vault/store/read';
import { importKey, newDataKey } from '$lib/vault/crypto/seal';
import { markOf, type Mark } from '$lib/vault/log/trail';
import { write } from '$lib/vault/store/write';

export async function openSample(keeper: Keeper, changes: readonly Change[]): Promise<void> {
	if (keeper.view.isSample) await leaveSample(keeper);
	await keeper.leave();
	const name = sampleName(keeper.setup);
	await deleteDatabase(name);
	const database = await opened(new VaultDatabase(name), () => keeper.stepAside());
	const store = { database, vault: newId(), key: await importKey(newDataKey()) };
	await fillEmpty(store);
	const session = await read(store, keeper.now());
	const marks: Mark[] = [];
	const { accept } = await import('$lib/vault/log/accept');
	for (const change of changes) {
		const draft = { ...accept(change, session.rows), subject: change.subject, undoes: null };
		const entry = await write(session, draft, keeper.now());
		marks.push(markOf(entry, (id) => session.rows.get(id)?.row));
	}
	keeper.view.isSample = true;
	keeper.view.backupMade = null;
	await keeper.enter(session, marks);
}

/** Deletes the sample and shows what was there before it, locked. */
export async function leaveSample(keeper: Keeper): Promise<void> {
	const { session, view } = keeper;
	if (!view.isSample) return;
	await keeper.leave();
	if (session) closeForGood(session.database);
	view.isSample = false;
	await keeper.look();
}
