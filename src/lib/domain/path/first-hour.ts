/** What comes before anybody hears of an ending. */
import { afterBeginning } from './notice-plan';
import type { Situation } from '$lib/domain/rules/ending';
import type { Due } from '$lib/domain/rules/step';

/** On the first day where the ending cannot wait, else within three days. */
export function beforeAnyWord(situation: Situation, why: string): Due {
	return afterBeginning(situation, situation.reason.mayEndAtOnce ? 0 : 3, why);
}
