/** What the rules of the places ask of a release, beside what every release holds, as far as their text was read. */
import type { Here, Placed, ReleaseRule, Where } from '$lib/domain/rules';
import { distinct, wheresOf } from '$lib/domain/rules';

export function releaseNeeds(where: readonly Where[]): Placed<ReleaseRule>[] {
	return distinct(where, ({ release }) => release).filter(
		({ rule }) => rule.source.confidence === 'A'
	);
}

export const needsHere = (here: Here): Placed<ReleaseRule>[] => releaseNeeds(wheresOf(here));

/** Whether one of them asks for this. */
export function asksFor(needs: readonly ReleaseRule[], ...what: ReleaseRule['asks'][]): boolean {
	return needs.some(({ asks }) => what.includes(asks));
}

export const eachMemberSigns = (here: Here): boolean =>
	needsHere(here).some(({ rule }) => rule.asks === 'eachMemberSigns');

/** The sentences by which they are met on paper. */
export function sentencesOf(
	needs: readonly ReleaseRule[],
	...what: ReleaseRule['asks'][]
): string[] {
	return needs.flatMap(({ asks, sentence }) => (what.includes(asks) && sentence ? [sentence] : []));
}
