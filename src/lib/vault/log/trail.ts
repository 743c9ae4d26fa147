import type { EntryKey, TrailEntry } from '$lib/vault/api';
import type { Entry } from './entry';
import { ways, type Way } from '$lib/domain/records';
import type { Row } from './join';
import type { Timestamp } from './hybrid-clock';

/** What is kept in memory of one entry. */
export type Mark = Omit<TrailEntry, 'undoneBy'> & {
	stamp: Timestamp;
	/** The sentence of each of many, by their id and by those of the records that were touched for them. */
	each: Readonly<Record<string, string>>;
};

export function markOf(entry: Entry, rowOf: (id: string) => Row | undefined): Mark {
	const { dev, n, at, act, subject, undoes, stamp, takes = null } = entry;
	const of = entry.ops.map((op) => ({ op, client: clientOf(op, rowOf) }));
	const touched = new Set(of.flatMap(({ op, client }) => [op.id, client]));
	if (subject) touched.add(subject);
	touched.delete(null);
	const isPractice = of.some(({ op }) => op.type === 'practice');
	const clients = isPractice ? 0 : new Set(of.flatMap(({ client }) => client ?? [])).size;
	const acting = Object.fromEntries(
		entry.ops.flatMap(({ type, f }) =>
			type === 'practice' ? Object.entries(f).filter(([field]) => isActing(field)) : []
		)
	);
	const own = entry.each ?? eachBefore(act, of);
	const each = { ...own };
	for (const { op, client } of of) if (client && own[client]) each[op.id] = own[client];
	const said = { key: { dev, n }, at, act, subject, undoes, takes, clients, acting };
	return { ...said, stamp, touched: [...touched] as string[], each };
}

type Of = readonly { op: Entry['ops'][number]; client: string | null }[];

/** Before each of many had a sentence, one told how many they were: it is read as said of each. */
function eachBefore(act: string, of: Of): Record<string, string> {
	const clients = [...new Set(of.flatMap(({ client }) => client ?? []))];
	const [, did, more] = /^(.*): \d+ clients(.*)$/.exec(act) ?? [];
	const [, on] = /^\d+ letters given(?: .+?)? (on .+)$/.exec(act) ?? [];
	if (clients.length < 2 || (did === undefined && on === undefined)) return {};
	const given = (id: string) => {
		const own = of.filter(({ op, client }) => op.type === 'letter' && client === id);
		const by = new Set(own.map(({ op }) => ways[op.f['way'] as Way]));
		const letters = own.length === 1 ? 'Letter' : `${own.length} letters`;
		return `${letters} given ${[...by].join(' and ')} ${on}`;
	};
	return Object.fromEntries(
		clients.map((id) => [id, did === undefined ? given(id) : `${did}${more}`])
	);
}

const isActing = (field: string) => ['reason', 'clinician', 'executorName'].includes(field);

type Seen = { entry: TrailEntry } & Pick<Mark, 'each'>;

const resolved = new WeakMap<readonly Mark[], Seen[]>();

/**
 * @param marks newest first; the same array is worked out once.
 * @param subjects ids of clients; none for all.
 */
export function trailOf(marks: readonly Mark[], subjects: readonly string[]): TrailEntry[] {
	const seen = resolved.get(marks) ?? resolve(marks);
	resolved.set(marks, seen);
	const all = subjects.length === 0;
	const asked = all
		? seen
		: seen.filter(({ entry: { touched } }) => subjects.some((id) => touched.includes(id)));
	return asked.map(({ entry, each }) => {
		const own = subjects.find((id) => id in each);
		return own === undefined ? entry : { ...entry, act: each[own] ?? entry.act };
	});
}

export function newestFirst(marks: readonly Mark[]): Mark[] {
	return [...marks].sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
}

function resolve(marks: readonly Mark[]): Seen[] {
	const struck = struckBy(marks);
	return marks.map(({ each, stamp: _, ...entry }) => {
		const undoneBy = struck.get(textOfKey(entry.key)) ?? null;
		return { entry: { ...entry, undoneBy }, each };
	});
}

/** What is undone, and by which entry. An undo that was itself undone no longer counts. @param marks newest first. */
export function struckBy(
	marks: readonly Pick<Mark, 'key' | 'undoes'>[]
): ReadonlyMap<string, EntryKey> {
	const struck = new Map<string, EntryKey>();
	for (const { key, undoes } of marks)
		if (undoes && !struck.has(textOfKey(key))) struck.set(textOfKey(undoes), key);
	return struck;
}

export const textOfKey = ({ dev, n }: EntryKey): string => `${dev}|${n}`;

/** Whom it is said of; `null`: no client. */
export function clientOf(op: Entry['ops'][number], rowOf: (id: string) => Row | undefined) {
	if (op.type === 'client') return op.id;
	const clientId = op.f['clientId'] ?? rowOf(op.id)?.f['clientId']?.[0];
	return typeof clientId === 'string' ? clientId : null;
}
