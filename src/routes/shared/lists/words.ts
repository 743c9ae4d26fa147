/** “2 new, 5 people updated”; only what there is. */
export function comingIn(added: number, updated: number, counted: (n: number) => string): string {
	if (updated === 0) return counted(added);
	const update = `${counted(updated)} updated`;
	return added === 0 ? update : `${added} new, ${update}`;
}

/** “2 people came in, 5 updated”; only what there is. */
export function cameIn(added: number, updated: number, counted: (n: number) => string): string {
	const came = `${counted(added)} came in`;
	if (updated === 0) return came;
	return added === 0 ? `${counted(updated)} updated` : `${came}, ${updated} updated`;
}

export const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
