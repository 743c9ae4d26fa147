import { addDays, daysBetween, type Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { Reason } from '$lib/domain/rules';

/** Time enough to decide, and to tell whoever has to hear it. */
const WARNING_DAYS = 14;

/** Days until a leave turns into a closing, from two weeks before: 0 on the day, negative after it. `null`: not near. */
export function daysToTurning(
	{ temporary }: Pick<Reason, 'temporary'>,
	{ becomesClosingOn }: Pick<Practice, 'becomesClosingOn'>,
	today: Day
): number | null {
	if (!temporary || becomesClosingOn === null) return null;
	return today < addDays(becomesClosingOn, -WARNING_DAYS)
		? null
		: daysBetween(today, becomesClosingOn);
}
