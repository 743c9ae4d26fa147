import { heard, milestones, type Situation } from '$lib/domain/rules';

/**
 * Whether this letter would be how they first hear of the ending. They know already where they were told, or where the
 * reason says so of somebody who comes; a letter that is no notice tells nothing new.
 */
export function isFirstTelling({ step }: { step: string | null }, here: Situation): boolean {
	const { reason } = here;
	if (step !== milestones.letter || heard(here) === 'told') return false;
	return !reason.clientReachable || !(milestones.told in reason.waives);
}
