/** What the rules of the places ask of a release, beside what every release holds. */
import type { ReleaseRule } from '$lib/domain/places/release-rule';
import { distinct, type Placed } from '$lib/domain/rules/stricter';
import type { Where } from '$lib/domain/rules/where';

export type ReleaseNeeds = {
	/** Those whose text was read: the form obeys them. */
	stated: readonly Placed<ReleaseRule>[];
	/** Only read about: asked of the board. */
	questions: readonly Placed<ReleaseRule>[];
};

export function releaseNeeds(where: readonly Where[]): ReleaseNeeds {
	const found = distinct(where, ({ release }) => release);
	const stated = found.filter(({ rule }) => rule.source.confidence === 'A');
	return { stated, questions: found.filter((each) => !stated.includes(each)) };
}

/** Whether one of them asks for this. */
export function asksFor(needs: readonly ReleaseRule[], ...what: ReleaseRule['asks'][]): boolean {
	return needs.some(({ asks }) => what.includes(asks));
}

/** The sentences by which they are met on paper. */
export function sentencesOf(
	needs: readonly ReleaseRule[],
	...what: ReleaseRule['asks'][]
): string[] {
	return needs.flatMap(({ asks, sentence }) => (what.includes(asks) && sentence ? [sentence] : []));
}
