/** How rows lie on the disk: the stamp that most fields of a row share is written once. */
import type { Bytes } from '$lib/bytes';
import type { Field, Row } from '$lib/vault/log/join';
import { sealJson, unsealJson } from '$lib/vault/crypto/seal-json';
import { about, type Session } from './session';
import type { Timestamp } from '$lib/vault/log/hybrid-clock';

/** `v`: the values said under the stamp `s`; `x`: the others, each with its own. */
type Packed = Pick<Row, 'id' | 'type'> & {
	s: Timestamp;
	v: Record<string, unknown>;
	x: Record<string, Field>;
};

export function sealRow({ key, vault }: Pick<Session, 'key' | 'vault'>, row: Row): Promise<Bytes> {
	return sealJson(key, about.row(vault, row.id), packed(row));
}

export async function unsealRow(
	{ key, vault }: Pick<Session, 'key' | 'vault'>,
	id: string,
	sealed: Bytes
): Promise<Row> {
	return unpacked((await unsealJson(key, about.row(vault, id), sealed)) as Packed | Row);
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
