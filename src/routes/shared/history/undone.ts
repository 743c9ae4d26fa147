import type { EntryKey, TrailEntry } from '$lib/vault';

export const textOf = ({ dev, n }: EntryKey): string => `${dev} ${n}`;

/** `how`: what stands before the day, such as “Undone”; `by`: the entry that undid it. */
export type Undone = { how: string; by: TrailEntry };

/**
 * How an entry was undone; `null`: it stands. An undo says itself what it left.
 * @param whole the whole trail, for an undo says whom it is about nowhere.
 * @param own what is asked about: in the trail of one client, what was taken back of that one alone stands for the others.
 */
export function undoings(whole: readonly TrailEntry[], own: readonly TrailEntry[]) {
	const byKey = new Map(whole.map((entry) => [textOf(entry.key), entry]));
	const taken = takenAlone(own);
	return (entry: TrailEntry): Undone | null => {
		const undo = entry.undoneBy && byKey.get(textOf(entry.undoneBy));
		if (undo) return { how: undo.act.split(':')[0] ?? undo.act, by: undo };
		const alone = taken.get(textOf(entry.key)) ?? [];
		const left = own === whole ? entry.clients - alone.length : 0;
		return alone[0] && left <= 0 ? { how: 'Taken back', by: alone[0] } : null;
	};
}

/** What takes an entry back of one client alone and stands, by the entry it takes back; newest first. */
export function takenAlone(own: readonly TrailEntry[]): ReadonlyMap<string, TrailEntry[]> {
	const taken = new Map<string, TrailEntry[]>();
	for (const entry of own)
		if (entry.takes && !entry.undoneBy) {
			const key = textOf(entry.takes);
			taken.set(key, [...(taken.get(key) ?? []), entry]);
		}
	return taken;
}
