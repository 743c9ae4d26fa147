import Dexie, { type Table } from 'dexie';
import type { Bytes } from '$lib/bytes';
import { VaultError } from '$lib/vault/refusals/fault';
import type { KeySlots } from '$lib/vault/crypto/key-slots';

export type SealedRow = { id: string; sealed: Bytes };
export type SealedEntry = { dev: string; n: number; sealed: Bytes };
export type SealedFile = { hash: string; sealed: Bytes };

/** The one thing of a vault that can be read without a secret. `key` is the data key as an age file.
 * On the disk it is called `cover`, and its key slots `lid`: vaults are there. */
export type VaultHeader = { k: 'cover'; format: number; vault: string; lid: KeySlots; key: Bytes };
type SealedMeta = { k: 'head' | 'backup' | `draft:${string}`; sealed: Bytes };
type Meta = VaultHeader | SealedMeta;

/** How the content of a vault is written. A higher number was written by a newer Closewell. */
export const FORMAT = 1;

/**
 * Dexie's own version stays 1 for ever, in every database: a stale tab would re-open a newer one and write old
 * shapes into it (github.com/dexie/Dexie.js/issues/2097). What changes is inside the records.
 */
const VERSION = 1;
const NATIVE_VERSION = 10;

export class VaultDatabase extends Dexie {
	declare readonly meta: Table<Meta, Meta['k']>;
	declare readonly rows: Table<SealedRow, string>;
	declare readonly log: Table<SealedEntry, [string, number]>;
	declare readonly files: Table<SealedFile, string>;

	constructor(name: string) {
		super(name, strict());
		this.version(VERSION).stores({ meta: 'k', rows: 'id', log: '[dev+n]', files: 'hash' });
	}

	/** `null`: nothing of this name lies there. */
	sealed(k: SealedMeta['k']): PromiseLike<Bytes | null> {
		return this.meta.get(k).then((there) => (there && 'sealed' in there ? there.sealed : null));
	}
}

export type Pointer = { k: 'current' | 'pending'; vault: string; generation: number; name: string };

/** Says which database is the vault. */
export class Registry extends Dexie {
	declare readonly pointers: Table<Pointer, Pointer['k']>;

	constructor(name: string) {
		super(name, strict());
		this.version(VERSION).stores({ pointers: 'k' });
	}
}

/**
 * @param onGone another tab deletes or replaces this database: it is closed and stays closed.
 * @throws VaultError `newer` when its shape is not ours.
 */
export async function opened<D extends Dexie>(database: D, onGone: () => void): Promise<D> {
	database.on('versionchange', () => {
		database.close({ disableAutoOpen: true });
		onGone();
		return false;
	});
	await database.open();
	if (database.backendDB().version === NATIVE_VERSION) return database;
	database.close({ disableAutoOpen: true });
	throw new VaultError('newer', 'This was written by a newer Closewell. Load this page again.');
}

export function closeForGood(database: Dexie): void {
	database.close({ disableAutoOpen: true });
}

/** Opened for this work alone. @throws VaultError `newer`. */
export async function during<D extends Dexie, T>(
	database: D,
	work: (there: D) => Promise<T>
): Promise<T> {
	const there = await opened(database, () => undefined);
	try {
		return await work(there);
	} finally {
		closeForGood(there);
	}
}

export const deleteDatabase = (name: string): Promise<void> => Dexie.delete(name);

/** `strict` puts every transaction on the disk before it counts; the browser's default does not. */
function strict() {
	return { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' } as const;
}
