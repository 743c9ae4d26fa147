/** Why an act cannot be true of somebody, by what is recorded of them. */
import type { Day } from '$lib/domain/days/day';
import { items, type Path } from '$lib/domain/path/path';
import { isSettled, standingOf } from '$lib/domain/referrals';
import { carriesSummary, letsPass } from '$lib/domain/releases/release';
import type { Act, ActNeed, Situation } from '$lib/domain/rules';
import { allConcerned, isBackInTouch, milestones as at, waiver } from '$lib/domain/rules';
import { daysAhead } from '$lib/domain/sessions/sessions';
import { stepsEndedBy } from './outcomes';

/**
 * A sentence; `null`: it can. What was declined waits for nothing but a crisis.
 * @param on the day it happened to many: what is still to come after it is asked on the page of one alone.
 */
export function whyNot(
	act: Act,
	here: Situation,
	path: Path,
	on: Day | null = null
): string | null {
	const stopped = here.circumstances.some(({ stopsClock }) => stopsClock);
	const ended = stepsEndedBy(path, act).filter(
		({ group }) => stopped || act.ends.some((end) => end.group === group && end.outcome === 'done')
	);
	const waits = items(path).find(({ step, held }) => held !== null && ended.includes(step));
	const lacks = act.needs.map((need) => lacking[need](here, on)).find((each) => each !== null);
	const leftOut = act.ends.some(({ group }) => group === 'told') ? waiver(here, at.told) : null;
	return leftOut ?? waits?.held ?? lacks ?? null;
}

export const stillToCome =
	'A session or an appointment is still to come: say on their page what becomes of it.';

const lacking: Record<ActNeed, (here: Situation, on: Day | null) => string | null> = {
	reach: (here) =>
		here.reason.clientReachable || isBackInTouch(here)
			? null
			: 'Out of reach: log first, on their page, that they answered.',
	told: ({ reason, ended }) => {
		const how = ended(at.told)?.outcome;
		const knows = at.told in reason.waives || how === 'done' || how === 'notApplicable';
		return knows ? null : 'Not told yet: tell them first.';
	},
	offer: ({ case: { referrals }, ended }) => {
		const how = ended(at.referralsOffered)?.outcome ?? null;
		if (how === 'done' || referrals.some(({ offeredOn }) => offeredOn !== null)) return null;
		return how === 'declined' ? 'Declined what was offered.' : 'No provider has been offered yet.';
	},
	oneEach: ({ case: own, minor, reached }) => {
		const due = allConcerned(own, minor);
		const left = due.filter((id) => !reached(at.letter).includes(id)).length;
		const has = left === 1 ? 'has' : 'have';
		if (left === 0 || left === due.length) return null;
		return `${left} of ${due.length} ${has} no letter yet: record it under Letters.`;
	},
	undecided: ({ case: { referrals }, ended }) => {
		const wants = referrals.some((each) => isSettled(each) || standingOf(each) === 'waitListed');
		return wants || ended(at.nextProviderChosen)?.outcome === 'done'
			? 'They have a new provider, or await an opening: their page says with whom.'
			: null;
	},
	unreleased: (here) => {
		const { case: own, ended } = here;
		const lets = own.releases.some((each) => carriesSummary(each) && letsPass(each, here));
		const byWord = own.releases.length === 0 && ended(at.release)?.outcome === 'done';
		return lets || byWord || ended(at.summary)?.outcome === 'done'
			? 'Signed a release: say on their page what changed.'
			: null;
	},
	nothingAhead: ({ case: own }, on) => (on && daysAhead(own, on).length > 0 ? stillToCome : null),
	sessions: ({ case: { sessions }, ended, today }) => {
		const live = sessions.filter(({ standing }) => standing !== 'cancelled');
		if (live.some(({ standing }) => standing === 'missed' || standing === 'declined'))
			return 'A session was missed or declined: say on their page how the last ones ended.';
		if (live.length === 0 && ended(at.sessionsPlanned)?.outcome === 'done') return null;
		return live.some(({ plannedOn }) => plannedOn <= today)
			? null
			: 'No closure session was planned up to now: say on their page how it ended.';
	}
};
