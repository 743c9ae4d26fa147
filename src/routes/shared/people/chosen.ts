/** The clients chosen in the list, by id. */
export type Chosen = ReadonlySet<string>;

export const nobody: Chosen = new Set();

/** With these ids added (`on`) or taken out; the others stay as they are. */
export function choosing<T>(chosen: ReadonlySet<T>, ids: Iterable<T>, on: boolean): ReadonlySet<T> {
	const next = new Set(chosen);
	for (const id of ids) {
		if (on) next.add(id);
		else next.delete(id);
	}
	return next;
}

/** “1 chosen”, “23 chosen, 4 of them not shown here”. */
export function chosenWords(chosen: Chosen, shown: readonly string[]): string {
	const seen = shown.filter((id) => chosen.has(id)).length;
	const hidden = chosen.size - seen;
	return `${chosen.size} chosen${hidden > 0 ? `, ${hidden} of them not shown here` : ''}`;
}
