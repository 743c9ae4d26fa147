import { has, milestones, type Situation } from '$lib/domain/rules';
import { needsHere, sentencesOf } from '$lib/domain/releases/needs';

/** With the last session as it was held, set or planned for them; the practice's day only where there is none of these. */
export function withTheirLast(here: Situation): Situation {
	const { client, sessions } = here.case;
	const planned = sessions.filter(({ standing }) => standing === 'planned' || standing === 'held');
	const last = planned
		.map(({ happenedOn, plannedOn }) => happenedOn ?? plannedOn)
		.sort()
		.at(-1);
	const own = here.doneOn(milestones.sessionsHeld) ?? client.lastSessionOn ?? last;
	return { ...here, lastSessionOn: own ?? here.lastSessionOn };
}

/** That it may not be passed on; for a Part 2 programme in the short words that 42 CFR 2.32 gives, and in no others: they say nothing of anybody. */
export function notToPassOn(situation: Situation): string[] {
	const general =
		'What I send is for the purpose that the permission names. Please do not pass it on without a new written permission, unless the law allows or requires it.';
	const ofPlaces = needsHere(situation).map(({ rule }) => rule);
	const all = [general, ...sentencesOf(ofPlaces, 'warning')];
	if (!has(situation, 'part-2')) return all;
	return [...all, '42 CFR part 2 prohibits unauthorized use or disclosure of these records.'];
}
