import type { LetterTemplate } from '$lib/domain/letters/template';
import type { ReasonId, Situation } from '$lib/domain/rules';

/** What a reason's folder says; `null`: it holds whatever the reason is. `of`: the letter to an adult that it goes with. */
export type Given<T extends { of: LetterTemplate }> = { reason: ReasonId | null; part: T };

/** What is said here; `undefined` where the letter it goes with does not fit. */
export function givenFor<T extends { of: LetterTemplate }>(
	all: readonly Given<T>[],
	here: Situation
): T | undefined {
	return all.find(
		({ reason, part }) => (reason === null || reason === here.reason.id) && part.of.fits(here)
	)?.part;
}

/** @throws where the letter does not fit, so that nothing is said in place of what is not known. */
export function saidFor<T extends { of: LetterTemplate }>(
	all: readonly Given<T>[],
	here: Situation
): T {
	const found = givenFor(all, here);
	if (!found) throw new Error(`nothing is said here of ${here.reason.id}`);
	return found;
}
