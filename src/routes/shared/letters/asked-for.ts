/** Whom letters are asked for, as the address says it. */
export type AskedFor =
	| { kind: 'clients'; ids: readonly string[] }
	/** One of the filters of the client list, by `filterId`. */
	| { kind: 'filter'; id: string };

/** More ids than this would make an address that is too long to be kept. */
const inAddressUpTo = 40;

/** What stands in the address for these clients: their ids, or that they are held in memory. */
export function written(ids: readonly string[]): string {
	return ids.length > inAddressUpTo ? 'chosen' : ids.join(',');
}

/** Whom an address asks letters for, `held` where it says so; `null`: everybody. */
export function askedFor(query: URLSearchParams, held: readonly string[]): AskedFor | null {
	const clients = query.get('clients');
	const filter = query.get('filter');
	if (clients === 'chosen') return { kind: 'clients', ids: held };
	if (clients !== null) return { kind: 'clients', ids: clients.split(',') };
	if (filter !== null) return { kind: 'filter', id: filter };
	const one = query.get('client');
	return one === null ? null : { kind: 'clients', ids: [one] };
}
