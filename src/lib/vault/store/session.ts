import type { Bytes } from '$lib/bytes';
import type { VaultDatabase } from './database';
import type { Head, Held } from '$lib/vault/log/head';

/** A database with the key that opens it. */
export type OpenStore = Pick<Session, 'database' | 'vault' | 'key'>;

/** An open vault. Only `write` and `read` touch it. */
export type Session = {
	database: VaultDatabase;
	vault: string;
	key: CryptoKey;
	head: Head;
	/** The head as it lies on the disk: a commit goes through only if it still lies there. */
	sealedHead: Bytes;
	rows: Map<string, Held>;
};

/** Where an open vault lies, as a worker can be told. */
export type StoreAddress = { name: string; vault: string; key: CryptoKey };

export function addressOf({ database, vault, key }: OpenStore): StoreAddress {
	return { name: database.name, vault, key };
}

/** What each sealed thing is bound to, so that none passes for another. */
export const about = {
	head: (vault: string) => `${vault}|head`,
	backup: (vault: string) => `${vault}|backup`,
	draft: (vault: string, name: string) => `${vault}|draft|${name}`,
	row: (vault: string, id: string) => `${vault}|row|${id}`,
	entry: (vault: string, dev: string, n: number) => `${vault}|log|${dev}|${n}`,
	file: (vault: string, hash: string) => `${vault}|file|${hash}`
};
