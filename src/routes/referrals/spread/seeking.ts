import type { Case } from '$lib/domain/case';
import { milestones } from '$lib/domain/milestones';
import { items, path, type Path } from '$lib/domain/path';
import type { Suggesting } from '$lib/domain/recording';
import { seekerOf, type Proposal, type Seeker } from '$lib/domain/referring';
import type { Step } from '$lib/domain/rules';
import { situation, type Context } from '$lib/domain/situation';

/** Who looks for a next provider, each with their path. Names have to be asked for on it. */
export function seeking(
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): Map<Seeker, Path> {
	const found = new Map<Seeker, Path>();
	for (const each of cases) {
		const seeker = seekerOf(each, context.practice);
		if (!seeker) continue;
		const own = path(situation(each, context), steps);
		if (items(own).some(({ step }) => step.id === milestones.optionsChosen)) found.set(seeker, own);
	}
	return found;
}

/** Those of whom somebody knows that they want to go on; on wish also those nobody has asked. */
export function asked(seekers: Iterable<Seeker>, alsoNotAsked: boolean): Seeker[] {
	return [...seekers].filter(({ wish }) => alsoNotAsked || wish.need !== null);
}

/** What is recorded of the proposals that the therapist left ticked. */
export function suggesting(
	proposals: readonly Proposal[],
	paths: ReadonlyMap<Seeker, Path>,
	left: ReadonlySet<string>
): Suggesting[] {
	return proposals.flatMap(({ seeker, options }) => {
		const { client } = seeker.case;
		const own = paths.get(seeker);
		if (!own || left.has(client.id)) return [];
		const providers = options.map(({ provider }) => provider);
		return [{ client, path: own, providers, complete: providers.length >= seeker.wanted }];
	});
}
