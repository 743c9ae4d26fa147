/** Clients who look for a provider, and a directory, for tests. */
import type { Client, Provider, Referral } from '$lib/domain/records';
import { caseOf, client, practice, provider, today } from './cases';
import type { Around } from '$lib/domain/referrals/wish';
import { listed, type Listed } from '$lib/domain/referrals/referrals';
import { seekerOf, type Seeker } from '$lib/domain/referrals/seeker';
import type { Spread } from '$lib/domain/referrals/spread';
import { referral } from './recording';

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

/** A client to whom these were named before. */
export function seeker(changed: Partial<Client>, ...before: Partial<Referral>[]): Seeker {
	const referrals = before.map((each) => referral(each));
	const known = { need: 'continuing' as const, ...changed };
	return seekerOf(caseOf({ client: client(known), referrals }), practice())!;
}

/** Everybody on the list is named to so many clients already. */
export function namedTo(count: number, of: readonly Listed[]) {
	return of.map((each) => ({ ...each, named: count }));
}

/** Who is proposed to whom, by their ids. */
export const named = ({ proposals }: Spread) =>
	proposals.map(({ seeker, options }) => [
		seeker.case.client.id,
		options.map(({ provider }) => provider.id)
	]);
