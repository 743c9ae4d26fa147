import { source, type Cited, type Source } from '$lib/domain/days/source';

/** What the files of a folder of the catalog hold, each with its file's name as its id, or its folder's where each has one. */
export function entries<Entry extends { id: string }>(
	files: Readonly<Record<string, Omit<Entry, 'id'>>>
): Entry[] {
	return Object.entries(files).map(([path, own]) => ({ ...own, id: idIn(path) }) as Entry);
}

export const idIn = (path: string) =>
	/([^/]+)(?:\/(?:reason|telling))?\.ts$/.exec(path)?.[1] ?? path;

type Kept = { id: string; source: Source };

/** As its file writes it. */
type Written<Entry extends Kept> = Omit<Entry, keyof Kept> & { source: Cited };

/**
 * Makes kinds of entries. A kind says what its entries share: each answers the rest, or does not compile, and may answer
 * otherwise than its kind.
 */
export const kindOf =
	<Entry extends Kept>() =>
	<Shared extends Partial<Written<Entry>>>(shared: Shared) =>
	(own: Omit<Written<Entry>, keyof Shared> & Partial<Written<Entry>>) => {
		const all = { ...shared, ...own } as unknown as Written<Entry>;
		return { ...all, source: source(...all.source) } as unknown as Omit<Entry, 'id'>;
	};
