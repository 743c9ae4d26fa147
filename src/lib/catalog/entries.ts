/** What the files of a folder of the catalog hold, each with its file's name as its id. */
export function entries<Entry extends { id: string }>(
	files: Readonly<Record<string, Omit<Entry, 'id'>>>
): Entry[] {
	return Object.entries(files).map(([path, own]) => ({ ...own, id: idIn(path) }) as Entry);
}

const idIn = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);

/**
 * Makes kinds of entries. A kind says what its entries share: each answers the rest, or does not compile, and may answer
 * otherwise than its kind.
 */
export const kindOf =
	<Entry extends { id: string }>() =>
	<Shared extends Partial<Omit<Entry, 'id'>>>(shared: Shared) =>
	(own: Omit<Entry, keyof Shared | 'id'> & Partial<Omit<Entry, 'id'>>) =>
		({ ...shared, ...own }) as Omit<Entry, 'id'>;
