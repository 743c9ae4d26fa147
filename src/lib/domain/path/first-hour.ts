/** What comes before anybody hears of an ending. */
import { afterBeginning } from './notice-plan';
import { withoutDelay } from './special-days';
import type { Situation } from '$lib/domain/rules/ending';
import type { Due } from '$lib/domain/rules/step';

/** On the first day where the ending cannot wait, else within three days. */
export function beforeAnyWord(situation: Situation, why: string): Due {
	return situation.reason.mayEndAtOnce
		? withoutDelay(situation, null, 0, why)
		: afterBeginning(situation, 3, why);
}
