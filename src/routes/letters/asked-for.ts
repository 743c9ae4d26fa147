/** More ids than this would make an address that is too long to be kept. */
const inAddressUpTo = 40;

/** What stands in the address for these clients: their ids, or that they are held in memory. */
export function written(ids: readonly string[]): string {
	return ids.length > inAddressUpTo ? 'chosen' : ids.join(',');
}

/** Ids of the clients an address asks letters for, `held` where it says so; `null`: everybody. */
export function askedFor(
	query: URLSearchParams,
	held: readonly string[]
): readonly string[] | null {
	const clients = query.get('clients');
	if (clients === 'chosen') return held;
	const one = query.get('client');
	return clients?.split(',') ?? (one === null ? null : [one]);
}
