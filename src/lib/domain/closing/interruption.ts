/** What to think of before somebody at risk is left without a next provider: docs/standards.md C.5, high risk. */
import { daysBetween, writeDay } from '$lib/domain/days/day';
import gaps from './gaps.json';
import { has, milestones as at, nextProvider, type Situation } from '$lib/domain/rules';
import { gapDays } from '$lib/domain/referrals';

/** One thing that is missing, and what can still be done about it: a sentence each. */
export type Gap = { missing: string; still: string };

/** Longer than this nobody at risk stands between two chairs. */
const MOST_DAYS = 7;

/** Empty where the client is not at risk, or nothing is missing. */
export function gapsAtRisk(situation: Situation): Gap[] {
	const { client } = situation.case;
	if (!client.atRisk || has(situation, 'deceased') || !situation.reason.ends) return [];
	const onward = referral(situation) ?? providerGap(situation) ?? overlap(situation);
	const plan = situation.ended(at.safetyPlan) === null ? gaps.plan : null;
	return [onward, wait(situation), plan].filter((each) => each !== null);
}

function referral(situation: Situation): Gap | null {
	const { referrals } = situation.case;
	const offered = situation.ended(at.referralsOffered)?.outcome === 'done';
	const isAny = offered || referrals.some(({ offeredOn }) => offeredOn !== null);
	return isAny ? null : gaps.referral;
}

export function providerGap({ case: { referrals }, ended }: Situation): Gap | null {
	const chosen = ended(at.nextProviderChosen)?.outcome === 'done';
	return chosen || nextProvider(referrals) !== null ? null : gaps.provider;
}

/** The first visit comes before the last session. */
function overlap(situation: Situation): Gap | null {
	const kept =
		situation.doneOn(at.firstVisit) ?? nextProvider(situation.case.referrals)?.visitKeptOn;
	return kept ? null : gaps.overlap;
}

function wait({ case: { client, referrals }, lastSessionOn, practice }: Situation): Gap | null {
	const gap = gapDays(referrals, lastSessionOn);
	if (gap === null || gap <= MOST_DAYS) return null;
	const holder = client.bridgeWho || practice.coverName;
	const still = 'Call the provider and ask for an earlier day';
	return {
		missing: `The first visit is booked ${gap} days after the last session. More than ${MOST_DAYS} is long.`,
		still: holder ? `${still}, or ask ${holder} to see them in between.` : `${still}.`
	};
}

/** “3 days ago”, “in 12 days”, “today”: how far the last session is. */
export function lastSessionWords({ lastSessionOn, today, practice }: Situation): string {
	if (lastSessionOn === null) return 'No day is set for the last session.';
	const days = daysBetween(today, lastSessionOn);
	const when = days === 0 ? 'today' : days > 0 ? `in ${days} days` : `${-days} days ago`;
	return `Last session: ${writeDay(lastSessionOn, practice.regionStyle)}, ${when}.`;
}
