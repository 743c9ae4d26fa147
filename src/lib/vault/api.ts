/** What the rest of the program knows of the vault. */
import type { Change, Client, Practice, RecordOf, RecordType } from '$lib/domain/records';

/**
 * starting: looking · empty: no vault on this device · locked · open ·
 * missing: the marker knows of a vault that is gone or older than it was → restore ·
 * damaged: rows or log do not add up → restore · elsewhere: open in another tab → use here ·
 * newer: written by a newer Closewell · framed: shown inside another page: refuses
 */
export type VaultState =
	| 'starting'
	| 'empty'
	| 'locked'
	| 'open'
	| 'missing'
	| 'damaged'
	| 'elsewhere'
	| 'newer'
	| 'framed';

export type EntryKey = { dev: string; n: number };

/** `id`: the record that goes in any case; left out: none. */
export type Part = { act: string; subject: string; id?: string };
export type Receipt = { key: EntryKey; at: number };

/** `subject` is the client it is about; `null` for the practice or for many clients. */
export type TrailEntry = {
	key: EntryKey;
	/** The moment it was recorded, in milliseconds. */
	at: number;
	/** With a subject that is one of many: what was done for that one. */
	act: string;
	subject: string | null;
	/** Of how many clients it says something; 0 where it is about the practice. */
	clients: number;
	/** The records it says something of, and the clients they belong to. */
	touched: readonly string[];
	undoneBy: EntryKey | null;
	undoes: EntryKey | null;
	/** What it takes back of its subject alone. */
	takes: EntryKey | null;
	/** What it says of who acts: fields of the practice. */
	acting: Partial<Acting>;
};

export type Acting = Pick<Practice, 'reason' | 'clinician' | 'executorName'>;

/** `at`: the moment from which it stood so. */
export type Past = PracticePast & { client: Client };
export type PracticePast = { at: number; practice: Practice };

export type BackupPreview = {
	madeAt: number;
	clients: number;
	letters: number;
	entries: number;
	practice: string;
	/** Fewer than 90 % of the records that are here. */
	shrinks: boolean;
};

export type Secret = { passphrase: string } | { recoveryKey: string };

/** `passkey`: this device is asked. */
export type AnySecret = Secret | { passkey: true };

export type LastBackup = { at: number; file: string; changesSince: number };

/** In bytes; `null` where the browser does not say. */
export type Space = { bytesUsed: number | null; bytesQuota: number | null };

export type Figures = Space & { records: number; entries: number };

/** All fields are reactive. Every refusal is a `VaultError`. */
export interface Vault {
	readonly state: VaultState;
	/** The sentence for `missing`, `damaged`, `newer`…; `null` when all is well. */
	readonly problem: string | null;
	readonly isSample: boolean;
	readonly saving: 'saved' | 'saving' | 'notSaved';
	/** `null`: never backed up. */
	readonly lastBackup: LastBackup | null;
	/** The browser's answer to “keep my data”; `null`: not asked yet. */
	readonly kept: boolean | null;
	readonly figures: Figures;
	/** Whether a passkey of this device opens it. */
	readonly hasPasskey: boolean;

	/** Once per tab, from the root layout. */
	start(clock: { now: () => number }): Promise<void>;
	/** Leaves the new vault open. */
	create(passphrase: string): Promise<{ recoveryKey: string }>;
	/** Own database, key in memory only. */
	openSample(changes: readonly Change[]): Promise<void>;
	leaveSample(): Promise<void>;
	unlock(secret: AnySecret): Promise<void>;
	/** Drops key and records. */
	lock(): Promise<void>;
	/** Takes over from the other tab, which locks. */
	useHere(): Promise<void>;
	/** From 5 to 60. */
	setIdleMinutes(minutes: number): void;
	/** Backups made before stay with the old one. `secret`: one that opens it now. */
	changePassphrase(secret: AnySecret, passphrase: string): Promise<void>;
	/** The device asks. `secret`: one that opens it now. */
	addPasskey(secret: Secret): Promise<void>;
	removePasskey(secret: AnySecret): Promise<void>;

	/** Oldest first, deleted left out; the same array until something of that type changes. */
	all<K extends RecordType>(type: K): readonly RecordOf<K>[];
	one<K extends RecordType>(type: K, id: string): RecordOf<K> | null;
	/** Resolves after the strict transaction completed. */
	commit(change: Change): Promise<Receipt>;
	/**
	 * `undone`: something went back; `kept`: the names of fields, or of people, that stay since they changed later. `part`:
	 * what it says of one client alone is taken back, and in any case the record that is named.
	 */
	undo(key: EntryKey, part?: Part): Promise<{ kept: string[]; undone: boolean }>;
	/** Newest first; with a subject, the entries that touched that client. */
	trail(...subjects: string[]): readonly TrailEntry[];
	/** How the plan and this client stood after each change of either, oldest first; what is undone is left out. */
	past(clientId: string): Promise<readonly Past[]>;
	/** The same of the practice alone. */
	practicePast(): Promise<readonly PracticePast[]>;
	/**
	 * Keeps what was typed and is not saved yet, soon after the last call: it outlives a lock and a reload, and is
	 * in no trail and no backup. More than 64 kB of JSON is left out.
	 */
	keepDraft(name: string, draft: unknown): void;
	/** `null`: there is none. */
	draft(name: string): Promise<unknown>;
	dropDraft(name: string): Promise<void>;
	/** Gives the SHA-256 in hex. */
	putFile(bytes: Uint8Array): Promise<string>;
	readFile(hash: string): Promise<Uint8Array | null>;

	/** `verified`: read back and compared. `null`: the user cancelled. */
	backup(): Promise<{ file: string; verified: boolean } | null>;
	/** Opens and checks a backup without changing anything. */
	openBackup(bytes: Uint8Array, secret: Secret): Promise<BackupPreview>;
	/**
	 * The sealed copy kept beside the database, for `openBackup` where the vault is missing or damaged; with the
	 * moment it was written. `null`: there is none.
	 */
	mirror(): Promise<{ at: number; bytes: Uint8Array } | null>;
	/** Replaces what is here (or starts from nothing); open afterwards, under a new device id. */
	restore(preview: BackupPreview): Promise<void>;
}
