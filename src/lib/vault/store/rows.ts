/** How rows, entries and files lie on the disk: each sealed as what it is. */
import type { Bytes } from '$lib/bytes';
import type { Field, Row } from '$lib/vault/log/join';
import type { Entry } from '$lib/vault/log/entry';
import { seal, unseal } from '$lib/vault/crypto/seal';
import { sealJson, sealText, unsealJson } from '$lib/vault/crypto/seal-json';
import type { SealedEntry, SealedFile, SealedRow } from './database';
import { about, type Session } from './session';
import type { Timestamp } from '$lib/vault/log/hybrid-clock';

type Keys = Pick<Session, 'key' | 'vault'>;

/** A file by its SHA-256 in hex. */
export type OpenFile = { hash: string; bytes: Bytes };

/** The stamp that most fields share is written once. `v`: the values said under the stamp `s`; `x`: the others, each with its own. */
type Packed = Pick<Row, 'id' | 'type'> & {
	s: Timestamp;
	v: Record<string, unknown>;
	x: Record<string, Field>;
};

export async function sealRow({ key, vault }: Keys, row: Row): Promise<SealedRow> {
	const { id } = row;
	return { id, sealed: await sealJson(key, about.row(vault, id), packed(row)) };
}

export async function unsealRow({ key, vault }: Keys, { id, sealed }: SealedRow): Promise<Row> {
	return unpacked((await unsealJson(key, about.row(vault, id), sealed)) as Packed | Row);
}

/** @param json what is sealed of it. */
export async function sealEntry(
	{ key, vault }: Keys,
	{ dev, n }: Entry,
	json: Bytes
): Promise<SealedEntry> {
	return { dev, n, sealed: await sealText(key, about.entry(vault, dev, n), json) };
}

export async function unsealEntry({ key, vault }: Keys, line: SealedEntry): Promise<Entry> {
	const { dev, n, sealed } = line;
	return (await unsealJson(key, about.entry(vault, dev, n), sealed)) as Entry;
}

export async function sealFile({ key, vault }: Keys, file: OpenFile): Promise<SealedFile> {
	const { hash, bytes } = file;
	return { hash, sealed: await seal(key, about.file(vault, hash), bytes) };
}

export async function unsealFile({ key, vault }: Keys, file: SealedFile): Promise<OpenFile> {
	const { hash, sealed } = file;
	return { hash, bytes: await unseal(key, about.file(vault, hash), sealed) };
}

export function packed({ id, type, f }: Row): Packed {
	const s = commonStamp(f);
	const v: Packed['v'] = {};
	const x: Packed['x'] = {};
	for (const [name, field] of Object.entries(f)) {
		if (field[1] === s) v[name] = field[0];
		else x[name] = field;
	}
	return { id, type, s, v, x };
}

/** Also takes a row as it was written before rows were packed. */
export function unpacked(row: Packed | Row): Row {
	if ('f' in row) return row;
	const { id, type, s, v, x } = row;
	const f: Row['f'] = {};
	for (const name in v) f[name] = [v[name], s];
	return { id, type, f: Object.assign(f, x) };
}

function commonStamp(f: Row['f']): Timestamp {
	const counts = new Map<Timestamp, number>();
	for (const [, stamp] of Object.values(f)) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
	return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}
