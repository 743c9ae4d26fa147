import type { Case } from '$lib/domain/records';
import { milestones, situation, type Context, type Step } from '$lib/domain/rules';
import { path } from '$lib/domain/path/path';
import { planOf } from '$lib/domain/path/plan-of';
import type { Suggesting } from '$lib/domain/recording';
import { seekerOf, type Proposal, type Seeker } from '$lib/domain/referrals';

/** Who looks for a next provider, where the plan asks for names. */
export function seeking(
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): Seeker[] {
	return cases.flatMap((each) => {
		const seeker = seekerOf(each, context.practice);
		if (!seeker) return [];
		const { on } = planOf(situation(each, context), steps);
		return on.some(({ id }) => id === milestones.optionsChosen) ? [seeker] : [];
	});
}

/** Those of whom somebody knows that they want to go on; on wish also those nobody has asked. */
export function asked(seekers: readonly Seeker[], alsoNotAsked: boolean): Seeker[] {
	return seekers.filter(({ wish }) => alsoNotAsked || wish.need !== null);
}

/** What is recorded of these proposals. */
export function suggesting(
	proposals: readonly Proposal[],
	context: Context,
	steps: readonly Step[]
): Suggesting[] {
	return proposals.map(({ seeker, options }) => ({
		client: seeker.case.client,
		path: path(situation(seeker.case, context), steps),
		providers: options.map(({ provider }) => provider),
		complete: options.length >= seeker.wanted
	}));
}
