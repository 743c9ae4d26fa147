import type { EntryKey } from '$lib/vault/api';
import type { Rows } from './accept';
import type { Entry, Op } from './entry';
import { HERE, isHere, REFERENCES, type Row } from './join';
import { clientOf, struckBy, textOfKey, type Mark } from './trail';

const RECORDED_IN_ERROR = 'Taken back with undo';

/** The ops that take an entry back or do it again, and the names of what stays since it changed later. */
export type Undoing = { ops: Op[]; kept: string[]; nothing: boolean };

/** What an undo must know: the entry it is about in the end, all that was said of the same records, and what is struck. */
export type Asked = { root: EntryKey; said: EntryKey[]; struck: ReadonlySet<string> };

/** @param marks of the whole log, newest first. Gives `null` where that entry is undone already. */
export function undoAsks(marks: readonly Mark[], key: EntryKey): Asked | null {
	if (struckBy(marks).has(textOfKey(key))) return null;
	const struck = struckBy([{ key: { dev: '', n: 0 }, undoes: key }, ...marks]);
	const byKey = new Map(marks.map((mark) => [textOfKey(mark.key), mark]));
	let root = byKey.get(textOfKey(key));
	while (root?.undoes) root = byKey.get(textOfKey(root.undoes));
	if (!root) return null;
	const ids = new Set(root.touched);
	const about = (mark: Mark) => mark === root || mark.touched.some((id) => ids.has(id));
	const said = marks.filter((mark) => !mark.undoes && about(mark)).map((mark) => mark.key);
	return { root: root.key, said: said.reverse(), struck: new Set(struck.keys()) };
}

type Said = Op & { by: Entry; struck: boolean };

/**
 * Each field takes what the newest entry says that stands, else what it was before the first. A record that was
 * added goes unless something that stands was said of it since, or belongs to it. A letter that left the practice
 * stays, recorded in error.
 * @param entries what `asked.said` names, oldest first.
 * @param part what is taken back of one client alone: whose it is, and the record that goes in any case.
 */
export function undoing(
	entries: readonly Entry[],
	{ root, struck }: Asked,
	rows: Rows,
	{ id: goes = null, subject }: { id?: string | null; subject?: string } = {}
): Undoing {
	const entry = entries.find(({ dev, n }) => dev === root.dev && n === root.n);
	const said = new Map<string, Said[]>(entry?.ops.map(({ id }) => [id, []]));
	for (const by of entries)
		for (const op of by.ops) said.get(op.id)?.push(saidOf(op, by, struck.has(textOfKey(by))));
	const going = goingOf(said, rows, goes);
	const ops: Op[] = [];
	const kept = new Set<string>();
	let nothing = true;
	for (const [id, all] of said) {
		const own = all.find(({ by }) => by === entry);
		const row = rows.get(id)?.row;
		const isOfPart = own && (!subject || clientOf(own, (of) => rows.get(of)?.row) === subject);
		if (!isOfPart || !row) continue;
		const stays = adds(own) && own.struck && own.type !== 'letter' && !going.has(id);
		nothing &&= stays;
		if (stays && isHere(row)) kept.add(String(row.f['name']?.[0] ?? row.type));
		const op = returning(own, all, row, going.has(id), kept);
		if (Object.keys(op.f).length) ops.push(op);
	}
	return { ops, kept: [...kept], nothing };
}

function saidOf(op: Op, by: Entry, struck: boolean): Said {
	const inError = struck && op.type === 'letter' && adds(op);
	const f = inError ? { ...op.f, recordedInError: RECORDED_IN_ERROR } : op.f;
	return { ...op, f, was: adds(op) ? { ...op.was, [HERE]: false } : op.was, by, struck };
}

function returning(own: Said, all: Said[], { f }: Row, goes: boolean, kept: Set<string>): Op {
	const op: Op = { type: own.type, id: own.id, f: {}, was: {} };
	for (const name of new Set([HERE, ...Object.keys(own.f)])) {
		const about = all.filter((each) => name in each.f);
		const newest = about.findLast((each) => !each.struck || (adds(each) && !goes));
		const isSince = newest && all.indexOf(newest) > all.indexOf(own);
		if (isSince && !adds(own) && name !== HERE) kept.add(name);
		const value = newest ? newest.f[name] : { ...about[0]?.f, ...about[0]?.was }[name];
		if (!about[0] || JSON.stringify(value) === JSON.stringify(f[name]?.[0])) continue;
		[op.f[name], op.was[name]] = [value, f[name]?.[0]];
	}
	return op;
}

/** The records whose adding is struck, of which nothing stands that was said since, and to which nothing belongs that stays. */
function goingOf(said: ReadonlyMap<string, Said[]>, rows: Rows, goes: string | null) {
	const going = new Set<string>();
	for (const [id, all] of said) {
		const added = all.findLastIndex((each) => adds(each) && each.struck);
		const since = all.slice(added).some((each) => !each.struck && each.f[HERE] !== false);
		if (added >= 0 && (!since || id === goes) && all[added]?.type !== 'letter') going.add(id);
	}
	while (spare(going, rows));
	return going;
}

/** Takes out of `going` what a record that stays refers to; `false` when there was none. */
function spare(going: Set<string>, rows: Rows): boolean {
	let spared = false;
	for (const { row } of going.size ? rows.values() : []) {
		if (going.has(row.id) || !isHere(row)) continue;
		for (const name of Object.keys(REFERENCES)) {
			if (going.delete(String(row.f[name]?.[0]))) spared = true;
		}
	}
	return spared;
}

const adds = (op: Op): boolean => typeof op.f[HERE] === 'string';
