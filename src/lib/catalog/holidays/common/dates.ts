import { addDays, isWeekend, weekday, type Day } from '$lib/domain/days/day';
import type { Holiday } from '$lib/domain/days/holidays';

/** What falls on a Saturday is kept on the Friday before, what falls on a Sunday on the Monday after. */
export function toNearestWeekday(on: Day): Day {
	if (weekday(on) === 6) return addDays(on, -1);
	return weekday(on) === 0 ? addDays(on, 1) : on;
}

/**
 * What falls on a weekend is kept on the next weekday that is no holiday yet: with Christmas on a Saturday
 * it is kept on Monday and Boxing Day on Tuesday.
 */
export function withSubstitutes(holidays: readonly Holiday[]): Holiday[] {
	const taken = new Set(holidays.filter(({ on }) => !isWeekend(on)).map(({ on }) => on));
	return holidays.map(({ on, name }) => {
		if (!isWeekend(on)) return { on, name };
		let kept = on;
		while (isWeekend(kept) || taken.has(kept)) kept = addDays(kept, 1);
		taken.add(kept);
		return { on: kept, name };
	});
}
