import type { Rows } from './accept';
import type { Entry, Op } from './entry';
import { HERE, isHere, type Row } from './join';

const RECORDED_IN_ERROR = 'Taken back with undo';

/** The ops that take an entry back, and the names of what stays since it changed later. */
export type Undoing = { ops: Op[]; kept: string[] };

/**
 * A field returns to what it was only if this entry was the last to say it. A record that was added goes only
 * if nobody changedSince on it since. A letter that left the practice stays, recorded in error.
 */
export function undoing(entry: Entry, rows: Rows): Undoing {
	const staying = changedSince(entry, rows);
	const ops: Op[] = [];
	const kept = new Set<string>();
	for (const op of entry.ops) {
		const row = rows.get(op.id)?.row;
		if (!row) continue;
		const { f, stays } = adds(op) ? removal(op, row, staying) : returning(op, row, entry);
		stays.forEach((name) => kept.add(name));
		const was = Object.fromEntries(Object.keys(f).map((name) => [name, row.f[name]?.[0]]));
		if (Object.keys(f).length) ops.push({ type: op.type, id: op.id, f, was });
	}
	return { ops, kept: [...kept] };
}

type Taken = { f: Record<string, unknown>; stays: string[] };

function removal(op: Op, row: Row, staying: ReadonlySet<string>): Taken {
	if (!isHere(row)) return { f: {}, stays: [] };
	if (row.type === 'letter') {
		const stands = row.f['recordedInError']?.[0] === null;
		return { f: stands ? { recordedInError: RECORDED_IN_ERROR } : {}, stays: [] };
	}
	if (!staying.has(op.id)) return { f: { [HERE]: false }, stays: [] };
	return { f: {}, stays: [String(row.f['name']?.[0] ?? row.type)] };
}

function returning(op: Op, row: Row, entry: Entry): Taken {
	const taken: Taken = { f: {}, stays: [] };
	for (const name of Object.keys(op.f)) {
		if (row.f[name]?.[1] !== entry.stamp) taken.stays.push(name);
		else if (name in op.was) taken.f[name] = op.was[name];
	}
	return taken;
}

/** Of the records an entry added, those that changed since, and those that something that stays belongs to. */
function changedSince(entry: Entry, rows: Rows): ReadonlySet<string> {
	const going = new Set<string>();
	for (const op of entry.ops.filter(adds)) {
		const row = rows.get(op.id)?.row;
		const since = Object.values(row?.f ?? {}).some(([, stamp]) => stamp > entry.stamp);
		if (row && !since && row.type !== 'letter') going.add(op.id);
	}
	const added = entry.ops.filter(adds).map(({ id }) => id);
	while (spare(going, rows));
	return new Set(added.filter((id) => !going.has(id)));
}

/** Takes out of `going` what a record that stays refers to; `false` when there was none. */
function spare(going: Set<string>, rows: Rows): boolean {
	let spared = false;
	for (const { row } of going.size ? rows.values() : []) {
		if (going.has(row.id) || !isHere(row)) continue;
		for (const name of ['clientId', 'recipientId']) {
			if (going.delete(String(row.f[name]?.[0]))) spared = true;
		}
	}
	return spared;
}

function adds(op: Op): boolean {
	return typeof op.f[HERE] === 'string';
}
