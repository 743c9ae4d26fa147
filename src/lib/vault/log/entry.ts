import type { EntryKey } from '$lib/vault/api';
import { sha256, utf8, type Bytes } from '$lib/bytes';
import type { RecordType } from '$lib/domain/records';
import type { Field, Row } from './join';
import type { Timestamp } from './hybrid-clock';

/** What one entry says of one record. `was` holds the values it took the place of, for undo. */
export type Op = {
	type: RecordType;
	id: string;
	f: Record<string, unknown>;
	was: Record<string, unknown>;
};

/** One entry of the log. It is never changed; its own device's entries are numbered from 1 without gap. */
export type Entry = {
	dev: string;
	n: number;
	/** Hash of this device's entry before; empty for the first. */
	prev: string;
	/** The wall clock when it was recorded, in milliseconds. */
	at: number;
	/** The stamp of all its facts. */
	stamp: Timestamp;
	by: string;
	act: string;
	/** The sentence of each of many, by the client's id. */
	each?: Readonly<Record<string, string>>;
	subject: string | null;
	/** The last entry known of each other device. */
	seen: Record<string, number>;
	undoes: EntryKey | null;
	/** What it takes back of its subject alone. */
	takes?: EntryKey;
	ops: Op[];
};

/** The entry's facts, ready to be joined. */
export function factsOf(entry: Entry): Row[] {
	const stamped = (values: Op['f']) =>
		Object.entries(values).map(([name, value]): [string, Field] => [name, [value, entry.stamp]]);
	return entry.ops.map(({ id, type, f }) => ({ id, type, f: Object.fromEntries(stamped(f)) }));
}

/** In bytes of JSON: a backup keeps an entry in one line, which must stay readable. */
export const LONGEST_ENTRY = 48 * 1024 * 1024;

/** What is hashed and sealed of an entry, in UTF-8. */
export const jsonOf = (entry: Entry): Bytes => utf8(JSON.stringify(entry));

/** SHA-256 of the entry's JSON: it stays the same in a backup and under another key. */
export const hashOf = (entry: Entry): Promise<string> => sha256(jsonOf(entry));
