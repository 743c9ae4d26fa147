/** How far referrals have come, and what they take of each provider's room. All worked out from the records. */
import { daysBetween, type Day } from '$lib/domain/days/day';
import type { Case, Provider, Referral } from '$lib/domain/records';
import { isDeclined, isSettled, openingsHoldDays, standingOf } from '$lib/domain/rules';

export {
	isDeclined,
	isSettled,
	standingOf,
	type ReferralStanding
} from '$lib/domain/rules/next/next-provider';

/** Asked for openings within the last weeks. */
export function isFresh({ checkedOn }: Provider, today: Day): boolean {
	return checkedOn !== null && daysBetween(checkedOn, today) <= openingsHoldDays;
}

/** One provider of the directory with what this practice's referrals take of it. */
export type Listed = {
	provider: Provider;
	/** How many clients were offered it, and nobody declined. */
	sent: number;
	/** To how many clients it is named, who may still choose somebody else. */
	named: number;
	/** Openings that no client of mine has taken since they were asked for; `null`: openings not known. */
	free: number | null;
};

/** In the order of the providers. */
export function listed(providers: readonly Provider[], cases: readonly OfReferrals[]): Listed[] {
	const counts = new Map(providers.map((provider) => [provider.id, count(provider)]));
	for (const { referrals } of cases) {
		const settled = referrals.some(isSettled);
		for (const referral of referrals) {
			const own = counts.get(referral.providerId);
			if (own && !isDeclined(referral)) add(own, referral, settled);
		}
	}
	return [...counts.values()].map(({ provider, sent, named, taken }) => {
		const free = provider.openings === null ? null : Math.max(0, provider.openings - taken);
		return { provider, sent, named, free };
	});
}

type OfReferrals = Pick<Case, 'referrals'>;
type Count = { provider: Provider; sent: number; named: number; taken: number };

const count = (provider: Provider): Count => ({ provider, sent: 0, named: 0, taken: 0 });

/** A client who was accepted before the openings were asked for is counted by the provider already. */
function add(own: Count, referral: Referral, settled: boolean): void {
	const { checkedOn } = own.provider;
	if (referral.offeredOn) own.sent += 1;
	if (!settled) own.named += 1;
	if (!isSettled(referral)) return;
	const counted = checkedOn && referral.answeredOn && referral.answeredOn < checkedOn;
	if (!counted) own.taken += 1;
}

/** Days between the last session and the booked first visit, when nobody sees the client; `null`: not known yet. */
export function gapDays(referrals: readonly Referral[], lastSessionOn: Day | null): number | null {
	const booked = referrals.filter((each) => standingOf(each) === 'booked');
	const first = booked.map(({ bookedFor }) => bookedFor).sort()[0] ?? null;
	if (first === null || lastSessionOn === null) return null;
	return Math.max(0, daysBetween(lastSessionOn, first));
}
