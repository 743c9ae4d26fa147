import type { EntryKey, TrailEntry } from './api';
import type { Entry } from './entry';
import type { Row } from './join';
import type { Stamp } from './stamp';

/** What is kept in memory of one entry. `touched`: the clients it says something of. */
export type Mark = Omit<TrailEntry, 'undoneBy'> & { stamp: Stamp; touched: string[] };

export function markOf(entry: Entry, rowOf: (id: string) => Row | undefined): Mark {
	const { dev, n, at, act, subject, undoes, stamp } = entry;
	const touched = new Set(entry.ops.map((op) => clientOf(op, rowOf)));
	if (subject) touched.add(subject);
	touched.delete(null);
	return { key: { dev, n }, at, act, subject, undoes, stamp, touched: [...touched] as string[] };
}

/** Newest first; an undo that was itself undone no longer counts. */
export function trailOf(marks: readonly Mark[], subject: string | null): TrailEntry[] {
	const newestFirst = [...marks].sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
	const undoneBy = new Map<string, EntryKey>();
	for (const { key, undoes } of newestFirst) {
		if (undoes && !undoneBy.has(textOfKey(key))) undoneBy.set(textOfKey(undoes), key);
	}
	return newestFirst
		.filter(({ touched }) => subject === null || touched.includes(subject))
		.map(({ key, at, act, subject, undoes }) => {
			return { key, at, act, subject, undoes, undoneBy: undoneBy.get(textOfKey(key)) ?? null };
		});
}

export function textOfKey({ dev, n }: EntryKey): string {
	return `${dev}|${n}`;
}

function clientOf(op: Entry['ops'][number], rowOf: (id: string) => Row | undefined) {
	if (op.type === 'client') return op.id;
	const clientId = op.f['clientId'] ?? rowOf(op.id)?.f['clientId']?.[0];
	return typeof clientId === 'string' ? clientId : null;
}
