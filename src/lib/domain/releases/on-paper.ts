/** What a signed release has to have that only whoever holds the paper can see. */
import type { Release } from '$lib/domain/records';
import type { ReleaseRule } from '$lib/domain/rules';
import { needsHere } from './needs';

/** Seen on the signed paper alone: nothing else that is recorded shows it. */
export const seenOnPaper: readonly ReleaseRule['asks'][] = [
	...(['witness', 'separateSignature', 'typeSize', 'ownLine'] as const),
	...(['rightToInspect', 'consequencesOfRefusal'] as const)
];

/** What is asked when a signed release is recorded; nothing is taken as met. */
export function askedWhenSigned(here: Parameters<typeof needsHere>[0]): Release['needs'] {
	return needsHere(here)
		.filter(({ rule }) => seenOnPaper.includes(rule.asks))
		.map(({ rule, place }) => ({
			rule: rule.id,
			says: `${place.title}: ${rule.text}`,
			met: false
		}));
}

/** What somebody said the paper has not, as a sentence; `null`: nothing. */
export function unmetFault({ needs }: Pick<Release, 'needs'>): string | null {
	const unmet = needs.filter(({ met }) => !met).map(({ says }) => says);
	return unmet.length > 0 ? `The signed form lacks what is asked here. ${unmet.join(' ')}` : null;
}
