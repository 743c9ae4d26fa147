/** What to think of before somebody at risk is left without a next provider: docs/standards.md C.5, high risk. */
import type { Case } from '$lib/domain/records/case';
import type { Change } from '$lib/domain/records/change';
import { daysBetween, writeDay } from '$lib/domain/days/day';
import { nextProvider } from './hand-off';
import { milestones as at } from '$lib/domain/rules/milestones';
import { gapDays } from '$lib/domain/referrals';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';

/** One thing that is missing, and what can still be done about it: a sentence each. */
export type Gap = { missing: string; still: string };

/** Longer than this nobody at risk stands between two chairs. */
const MOST_DAYS = 7;

/** Empty where the client is not at risk, or nothing is missing. */
export function gapsAtRisk(situation: Situation): Gap[] {
	const { client } = situation.case;
	if (!client.atRisk || has(situation, 'deceased') || !situation.reason.ends) return [];
	const gaps = [referral(situation) ?? providerGap(situation) ?? overlap(situation)];
	return [...gaps, wait(situation), plan(situation)].filter((each) => each !== null);
}

/** One client’s case with the steps that a change ends and what it says of the client, before it is saved. */
export function asRecorded(case_: Case, { ops }: Change): Case {
	const { id } = case_.client;
	let { client, outcomes, sessions } = case_;
	for (const op of ops) {
		if (op.op === 'set' && op.type === 'client' && op.id === id)
			client = { ...client, ...op.fields };
		if (op.op === 'set' && op.type === 'session')
			sessions = sessions.map((each) => (each.id === op.id ? { ...each, ...op.fields } : each));
		if (op.op === 'add' && op.type === 'outcome' && op.fields.clientId === id)
			outcomes = [...outcomes, { id: op.id, ...op.fields }];
	}
	return { ...case_, client, outcomes, sessions };
}

function referral(situation: Situation): Gap | null {
	const { referrals } = situation.case;
	const offered = situation.ended(at.referralsOffered)?.outcome === 'done';
	if (offered || referrals.some(({ offeredOn }) => offeredOn !== null)) return null;
	return {
		missing: 'No referral was offered, or none was wanted.',
		still: 'Call them, and offer names once more; say where to turn in the meantime.'
	};
}

export function providerGap({ case: { referrals }, ended }: Situation): Gap | null {
	const chosen = ended(at.nextProviderChosen)?.outcome === 'done';
	if (chosen || nextProvider(referrals) !== null) return null;
	return {
		missing: 'Nobody has taken them on yet.',
		still: 'Call the providers on their list yourself, and ask who can see them soonest.'
	};
}

/** The first visit comes before the last session. */
function overlap(situation: Situation): Gap | null {
	const kept =
		situation.doneOn(at.firstVisit) ?? nextProvider(situation.case.referrals)?.visitKeptOn;
	if (kept) return null;
	return {
		missing: 'The first visit with the next provider has not taken place, so nothing overlaps.',
		still: 'Move your last session until after it, or see them once more, however short.'
	};
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

function plan(situation: Situation): Gap | null {
	if (situation.ended(at.safetyPlan) !== null) return null;
	return {
		missing: 'No safety plan is recorded.',
		still: 'Go through it with them, with numbers that hold after your last session.'
	};
}

/** “3 days ago”, “in 12 days”, “today”: how far the last session is. */
export function lastSessionWords({ lastSessionOn, today, practice }: Situation): string {
	if (lastSessionOn === null) return 'No day is set for the last session.';
	const days = daysBetween(today, lastSessionOn);
	const when = days === 0 ? 'today' : days > 0 ? `in ${days} days` : `${-days} days ago`;
	return `Last session: ${writeDay(lastSessionOn, practice.regionStyle)}, ${when}.`;
}
