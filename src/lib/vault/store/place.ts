/** Where vaults lie: one database per vault and generation, and the registry that points at the one in use. */
import {
	closeForGood,
	deleteDatabase,
	FORMAT,
	opened,
	Registry,
	VaultDatabase,
	type Cover,
	type Pointer
} from './database';
import { VaultError } from '$lib/vault/refusals/fault';

/** A vault that was found, locked. */
export type Room = { database: VaultDatabase; cover: Cover; pointer: Pointer };

/** `null` when the registry points at none, or at one that is gone. @throws VaultError `newer`. */
export async function findRoom(place: string, onGone: () => void): Promise<Room | null> {
	const pointer = await withRegistry(place, clearPending);
	if (!pointer) return null;
	const database = await opened(new VaultDatabase(pointer.name), onGone);
	const cover = await database.meta.get('cover');
	if (isCover(cover) && cover.format <= FORMAT) return { database, cover, pointer };
	closeForGood(database);
	if (!isCover(cover)) return null;
	throw new VaultError('newer', 'This was written by a newer Closewell. Load this page again.');
}

/** A new database beside the one in use; `settle` makes it the one in use. */
export async function nextRoom(
	place: string,
	content: Omit<Cover, 'k' | 'format'>,
	onGone: () => void
): Promise<Room> {
	const pointer = await withRegistry(place, async ({ pointers }): Promise<Pointer> => {
		const generation = ((await pointers.get('current'))?.generation ?? 0) + 1;
		const name = `${place}-${content.vault}-${generation}`;
		await pointers.put({ k: 'pending', vault: content.vault, generation, name });
		return { k: 'current', vault: content.vault, generation, name };
	});
	await deleteDatabase(pointer.name);
	const database = await opened(new VaultDatabase(pointer.name), onGone);
	const cover: Cover = { k: 'cover', format: FORMAT, ...content };
	await database.meta.put(cover);
	return { database, cover, pointer };
}

/** Flips the pointer in one transaction, then drops what it pointed at before. */
export async function settle(place: string, { pointer }: Room): Promise<void> {
	const before = await withRegistry(place, (registry) =>
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
export function pointedAt(place: string): Promise<string | null> {
	return withRegistry(place, async ({ pointers }) => (await pointers.get('current'))?.name ?? null);
}

function isCover(meta: Cover | object | undefined): meta is Cover {
	return meta !== undefined && 'format' in meta;
}

/** What an interrupted restore left behind goes; gives the pointer in use. */
async function clearPending({ pointers }: Registry): Promise<Pointer | null> {
	const [current, pending] = await Promise.all([pointers.get('current'), pointers.get('pending')]);
	if (pending && pending.name !== current?.name) await deleteDatabase(pending.name);
	if (pending) await pointers.delete('pending');
	return current ?? null;
}

async function withRegistry<T>(place: string, use: (registry: Registry) => Promise<T>): Promise<T> {
	const registry = await opened(new Registry(place), () => undefined);
	try {
		return await use(registry);
	} finally {
		closeForGood(registry);
	}
}
