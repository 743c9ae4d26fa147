import { addDays, earlier, type Day } from '$lib/domain/days/day';
import { workingDay } from '$lib/domain/days/working-days';
import { freeDays, type Situation } from '$lib/domain/rules';

/** Nobody waits for longer than so many days without a word. */
const LONGEST = 30;

/** The first of the days that the therapist has named and that is still to come, or a working day before it where that is far; `null`: none is named. */
export function nextWordOn(situation: Situation): Day | null {
	const { practice, today } = situation;
	const named = [practice.returnFromOn, practice.returnByOn, practice.becomesClosingOn];
	const [first] = named.filter((on) => on !== null && on > today).sort();
	if (!first) return null;
	const [last, before] = [LONGEST, LONGEST - 7].map((days) => addDays(today, days)) as [Day, Day];
	return earlier(first, workingDay(last, before, freeDays(situation)));
}
