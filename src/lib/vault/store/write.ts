import { sameBytes, sha256, type Bytes } from '$lib/bytes';
import type { SealedEntry, SealedRow, VaultDatabase } from './database';
import { factsOf, jsonOf, LONGEST_ENTRY, type Entry, type Op } from '$lib/vault/log/entry';
import { VaultError } from '$lib/vault/refusals/fault';
import { sumOf, sumText, type Head, type Held } from '$lib/vault/log/head';
import { HERE, join } from '$lib/vault/log/join';
import { sealEntry, sealRow } from './rows';
import { tagOf } from '$lib/vault/crypto/seal';
import { sealJson } from '$lib/vault/crypto/seal-json';
import { about, type Session } from './session';
import { sentences } from '$lib/vault/refusals/sentences';
import { laterTimestamp, timestampAfter, type Timestamp } from '$lib/vault/log/hybrid-clock';

export type Draft = Pick<Entry, 'act' | 'each' | 'subject' | 'undoes' | 'takes' | 'ops'>;

/**
 * The only writer of rows and log: all is sealed first, then one strict transaction, then memory.
 * @throws VaultError `stale` when another tab wrote in between; what it wrote stays.
 */
export async function write(session: Session, draft: Draft, now: number): Promise<Entry> {
	const { key, vault } = session;
	const entry = entryOf(session, draft, now);
	const json = jsonOf(entry);
	const [{ sealed, held }, hash, line] = await Promise.all([
		sealRows(session, entry),
		sha256(json),
		sealEntry(session, entry, json)
	]);
	const head = headAfter(session, entry, hash, held);
	const sealedHead = await sealJson(key, about.head(vault), head);
	if (line.sealed.length > LONGEST_ENTRY) throw new VaultError('invalid', sentences.large);
	await store(session.database, session.sealedHead, { rows: sealed, line, head: sealedHead });
	for (const each of held) session.rows.set(each.row.id, each);
	Object.assign(session, { head, sealedHead });
	return entry;
}

function entryOf({ head, rows }: Session, draft: Draft, now: number): Entry {
	const { [head.dev]: last, ...others } = head.last;
	const stamp = timestampAfter(now, head.dev, floorOf(head.stamp, draft.ops, rows));
	return {
		dev: head.dev,
		n: (last?.n ?? 0) + 1,
		prev: last?.hash ?? '',
		at: Math.floor(now),
		stamp,
		by: 'therapist',
		act: draft.act,
		...(draft.each && { each: draft.each }),
		subject: draft.subject,
		seen: Object.fromEntries(Object.entries(others).map(([dev, { n }]) => [dev, n])),
		undoes: draft.undoes,
		...(draft.takes && { takes: draft.takes }),
		ops: draft.ops.map((op, at) => (op.f[HERE] === '' ? born(op, stamp, at) : op))
	};
}

/** What is said now counts, even where a clock that ran ahead said something before. */
function floorOf(floor: Timestamp, ops: Op[], rows: Session['rows']): Timestamp {
	let latest = floor;
	for (const { id, f } of ops) {
		const known = rows.get(id)?.row.f ?? {};
		for (const name of Object.keys(f)) {
			const field = known[name];
			if (field) latest = laterTimestamp(latest, field[1]);
		}
	}
	return latest;
}

function born(op: Op, stamp: Timestamp, at: number): Op {
	return { ...op, f: { ...op.f, [HERE]: stamp + at.toString(36).padStart(4, '0') } };
}

async function sealRows(session: Session, entry: Entry) {
	const { rows } = session;
	const joined = factsOf(entry).map((fact) => join(rows.get(fact.id)?.row, fact));
	const sealed = await Promise.all(joined.map((row) => sealRow(session, row)));
	const held = joined.map((row, at): Held => ({
		row,
		tag: tagOf((sealed[at] as SealedRow).sealed)
	}));
	return { sealed, held };
}

function headAfter({ head, rows }: Session, entry: Entry, hash: string, held: Held[]): Head {
	let sum = sumOf(head.sum);
	let added = 0;
	for (const { row, tag } of held) {
		const before = rows.get(row.id);
		if (!before) added += 1;
		sum += tag - (before?.tag ?? 0n);
	}
	const last = { ...head.last, [entry.dev]: { n: entry.n, hash } };
	return { ...head, last, rows: head.rows + added, sum: sumText(sum), stamp: entry.stamp };
}

type Sealed = { rows: SealedRow[]; line: SealedEntry; head: Bytes };

/** All requests stand in one transaction in this order: the head is read before it is written, or nothing is kept. */
async function store(database: VaultDatabase, before: Bytes, sealed: Sealed): Promise<void> {
	const { meta, rows, log } = database;
	await database.transaction('rw', meta, rows, log, async () => {
		const [there] = await Promise.all([
			database.sealed('head'),
			log.put(sealed.line),
			rows.bulkPut(sealed.rows),
			meta.put({ k: 'head', sealed: sealed.head })
		]);
		if (!there || !sameBytes(there, before)) throw new VaultError('stale', sentences.stale);
	});
}
