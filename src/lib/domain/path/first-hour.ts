/** What comes before anybody hears of an ending. */
import { afterBeginning } from './notice-plan';
import { withoutDelay } from './special-days';
import type { Situation } from '$lib/domain/rules/ending';

/** On the first day where the ending cannot wait, else within three days. */
export const beforeAnyWord = (why: string) => (situation: Situation) =>
	(situation.reason.mayEndAtOnce ? withoutDelay(null, 0, why) : afterBeginning(3, why))(situation);
