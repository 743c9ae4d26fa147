import { source, type Cited, type Source } from '$lib/domain/days/source';

/** The rows of a table of the catalog, each with its key as its id, or the folder where its key is a path. */
export function entries<Entry extends { id: string }>(
	rows: Readonly<Record<string, Omit<Entry, 'id'>>>
): Entry[] {
	return Object.entries(rows).map(([key, own]) => ({ ...own, id: idIn(key) }) as Entry);
}

export const idIn = (key: string) => /([^/]+)\/[^/]+\.ts$/.exec(key)?.[1] ?? key;

type Written<Entry> = Omit<Entry, 'id' | 'source'> & { source: Cited };

/**
 * Makes kinds of entries. A kind says what its entries share: each answers the rest, or does not compile, and may answer
 * otherwise than its kind.
 */
export const kindOf =
	<Entry extends { source: Source }>() =>
	<Shared extends Partial<Written<Entry>>>(shared: Shared) =>
	(own: Omit<Written<Entry>, keyof Shared> & Partial<Written<Entry>>) => {
		const all = { ...shared, ...own } as unknown as Written<Entry>;
		return { ...all, source: source(all.source) } as unknown as Omit<Entry, 'id'>;
	};
