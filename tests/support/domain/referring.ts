/** Clients who look for a provider, and a directory, for tests. */
import type { Client, Provider } from '$lib/domain/records';
import { caseOf, client, practice, provider, today } from './cases';
import type { Around } from '$lib/domain/referrals/wish';
import { listed } from '$lib/domain/referrals/referrals';
import { seekerOf, type Seeker } from '$lib/domain/referrals/seeker';

export const around: Around = { today, region: 'US', placeTitle: (id) => id };

/** `c0`, `c1`… in continuing need, unless said otherwise. */
export function seekers(...clients: Partial<Client>[]): Seeker[] {
	return clients.flatMap((changed, index) => {
		const one = client({ id: `c${index}`, need: 'continuing', ...changed });
		return seekerOf(caseOf({ client: one }), practice()) ?? [];
	});
}

/** `p0`, `p1`… with one opening each, asked today, unless said otherwise. */
export function list(...providers: Partial<Provider>[]) {
	const all = providers.map((changed, index) =>
		provider({ id: `p${index}`, openings: 1, checkedOn: today, ...changed })
	);
	return listed(all, []);
}

export const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
