/** How far a hand-off has come, as the facts say it: docs/standards.md F.4 and F.5. */
import { addDays, type Day } from '$lib/domain/days/day';
import type { Situation, Went } from '$lib/domain/rules';
import { milestones as at, nextProvider, summariesElsewhere } from '$lib/domain/rules';
import type { Outcome, Referral } from '$lib/domain/records';

export const receipt = 'confirm-receipt';

export type HandOff = {
	/** The referral the client goes to; `null`: none was accepted here. */
	referral: Referral | null;
	/** The newest outcome of sending, of its arrival and of the first visit; `null`: nothing yet. */
	sent: Outcome | null;
	received: Outcome | null;
	visit: Outcome | null;
	/** Each summary that went to somebody who is not the next provider: it hands nothing over. */
	elsewhere: readonly Went[];
	/** Days on which to ask once whether they got there; empty: no follow-up was agreed. */
	lookInOn: readonly Day[];
};

export function handOff(situation: Situation): HandOff {
	const { client, referrals } = situation.case;
	return {
		referral: nextProvider(referrals),
		sent: situation.ended(at.summary),
		received: situation.ended(receipt),
		visit: situation.ended(at.firstVisit),
		elsewhere: summariesElsewhere(situation.case),
		lookInOn: lookInDays(situation.lastSessionOn, client.atRisk, client.followUpUntilOn)
	};
}

/** A week after the last session for somebody at risk, two weeks, and a month at the latest. */
const usual = { atRisk: 7, routine: 14, last: 30 };

/** Within what was agreed: the end itself is the last of them. */
export function lookInDays(lastSessionOn: Day | null, atRisk: boolean, untilOn: Day | null): Day[] {
	if (lastSessionOn === null || untilOn === null) return [];
	const days = atRisk ? [usual.atRisk, usual.routine] : [usual.routine];
	const within = days.map((count) => addDays(lastSessionOn, count)).filter((on) => on < untilOn);
	return [...within, untilOn];
}

/** The end that is usual, a month after the last session; `null` while no day is set for it. */
export function usualEndOfFollowUp(lastSessionOn: Day | null): Day | null {
	return lastSessionOn && addDays(lastSessionOn, usual.last);
}
