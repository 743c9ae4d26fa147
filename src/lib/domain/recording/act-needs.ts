/** Why an act cannot be true of somebody, by what is recorded of them. */
import { items, type Path } from '$lib/domain/path/path';
import type { Situation } from '$lib/domain/rules/ending';
import { milestones as at } from '$lib/domain/rules/milestones';
import { isBackInTouch } from '$lib/domain/rules/situation';
import { waiver } from '$lib/domain/rules/standing';
import type { Act, ActNeed } from '$lib/domain/rules/step';
import { stepsEndedBy } from './outcomes';

/** A sentence; `null`: it can. What was declined waits for nothing but a crisis. */
export function whyNot(act: Act, here: Situation, path: Path): string | null {
	const stopped = here.circumstances.some(({ stopsClock }) => stopsClock);
	const ended = stepsEndedBy(path, act).filter(
		({ group }) => stopped || act.ends.some((end) => end.group === group && end.outcome === 'done')
	);
	const waits = items(path).find(({ step, held }) => held !== null && ended.includes(step));
	const lacks = act.needs.map((need) => lacking[need](here)).find((each) => each !== null);
	const leftOut = act.ends.some(({ group }) => group === 'told') ? waiver(here, at.told) : null;
	return leftOut ?? waits?.held ?? lacks ?? null;
}

const lacking: Record<ActNeed, (here: Situation) => string | null> = {
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
		return how === 'declined' ? 'Declined what was offered.' : 'Nobody was offered to them yet.';
	},
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
