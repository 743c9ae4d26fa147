import { addDays, earlier, type Day } from '$lib/domain/days/day';
import { workingDay } from '$lib/domain/days/working-days';
import type { Situation } from '$lib/domain/rules';

/** Nobody waits for longer than so many days without a word. */
const LONGEST = 30;

/** The first of the days that the therapist has named and that is still to come, or a working day before it where that is far; `null`: none is named. */
export function nextWordOn({ practice, holidays, today }: Situation): Day | null {
	const named = [practice.returnFromOn, practice.returnByOn, practice.becomesClosingOn];
	const [first] = named.filter((on) => on !== null && on > today).sort();
	if (!first) return null;
	const free = { daysOff: practice.daysOff, holidays };
	const latest = workingDay(addDays(today, LONGEST), addDays(today, LONGEST - 7), free);
	return earlier(first, latest);
}
