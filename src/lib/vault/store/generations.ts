/** Where vaults lie: one database per vault and generation, and the registry that points at the one in use. */
import {
	closeForGood,
	deleteDatabase,
	during,
	FORMAT,
	opened,
	Registry,
	VaultDatabase,
	type VaultHeader,
	type Pointer
} from './database';
import { VaultError } from '$lib/vault/refusals/fault';

/** A vault that was found, locked. */
export type StoredVault = { database: VaultDatabase; header: VaultHeader; pointer: Pointer };

/** `null` when the registry points at none, or at one that is gone. @throws VaultError `newer`. */
export async function findStoredVault(
	prefix: string,
	onGone: () => void
): Promise<StoredVault | null> {
	const pointer = await withRegistry(prefix, clearPending);
	if (!pointer) return null;
	const database = await opened(new VaultDatabase(pointer.name), onGone);
	const header = await database.meta.get('cover');
	if (isHeader(header) && header.format <= FORMAT) return { database, header, pointer };
	closeForGood(database);
	if (!isHeader(header)) return null;
	throw new VaultError('newer', 'This was written by a newer Closewell. Load this page again.');
}

/** A new database beside the one in use; `makeCurrent` makes it the one in use. */
export async function newGeneration(
	prefix: string,
	content: Omit<VaultHeader, 'k' | 'format'>,
	onGone: () => void
): Promise<StoredVault> {
	const pointer = await withRegistry(prefix, async ({ pointers }): Promise<Pointer> => {
		const generation = ((await pointers.get('current'))?.generation ?? 0) + 1;
		const name = `${prefix}-${content.vault}-${generation}`;
		await pointers.put({ k: 'pending', vault: content.vault, generation, name });
		return { k: 'current', vault: content.vault, generation, name };
	});
	await deleteDatabase(pointer.name);
	const database = await opened(new VaultDatabase(pointer.name), onGone);
	const header: VaultHeader = { k: 'cover', format: FORMAT, ...content };
	await database.meta.put(header);
	return { database, header, pointer };
}

/** Flips the pointer in one transaction, then drops what it pointed at before. */
export async function makeCurrent(prefix: string, { pointer }: StoredVault): Promise<void> {
	const before = await withRegistry(prefix, (registry) =>
		registry.transaction('rw', registry.pointers, async () => {
			const old = await registry.pointers.get('current');
			await registry.pointers.put(pointer);
			await registry.pointers.delete('pending');
			return old;
		})
	);
	if (before) await deleteDatabase(before.name);
}

/** The name of the database in use. */
export const currentDatabase = (prefix: string): Promise<string | null> =>
	withRegistry(prefix, async ({ pointers }) => (await pointers.get('current'))?.name ?? null);

function isHeader(meta: VaultHeader | object | undefined): meta is VaultHeader {
	return meta !== undefined && 'format' in meta;
}

/** What an interrupted restore left behind goes; gives the pointer in use. */
async function clearPending({ pointers }: Registry): Promise<Pointer | null> {
	const [current, pending] = await Promise.all([pointers.get('current'), pointers.get('pending')]);
	if (pending && pending.name !== current?.name) await deleteDatabase(pending.name);
	if (pending) await pointers.delete('pending');
	return current ?? null;
}

const withRegistry = <T>(prefix: string, use: (registry: Registry) => Promise<T>): Promise<T> =>
	during(new Registry(prefix), use);
