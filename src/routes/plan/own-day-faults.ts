import type { Day } from '$lib/domain/days/day';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import type { Faults } from '$routes/shared/practice/faults';

/** One sentence for each field of the form that will not do, by the field's id, which begins with `field`. */
export function ownDayFaults(
	{ on, because }: { on: Day | null; because: string },
	{ own, ruled }: Pick<TaskItem, 'own' | 'ruled'>,
	today: Day,
	field: string
): Faults {
	const faults: Faults = {};
	if (on === null) faults[`${field}-on`] = 'Enter your day.';
	else if (on < today) faults[`${field}-on`] = 'This day is past. Enter today or a day to come.';
	else if (own === null && on === ruled?.on)
		faults[`${field}-on`] = 'It is this day already. Enter another day, or cancel.';
	if (!because.trim()) faults[`${field}-because`] = 'Say in a few words why.';
	return faults;
}
