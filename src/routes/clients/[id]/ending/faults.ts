import { addYears, writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';

type Chosen = Pick<Client, 'reason' | 'endingBegunOn' | 'lastSessionOn'>;

/** One sentence for each field that cannot be saved as it is, by the id of its control. */
export function endingFaults(chosen: Chosen, today: Day, region: Region): Record<string, string> {
	const { reason, endingBegunOn, lastSessionOn } = chosen;
	const faults: Record<string, string> = {};
	if (reason !== null && endingBegunOn === null) {
		faults.endingBegunOn = 'Enter the day on which this ending began, such as today.';
	} else if (endingBegunOn && endingBegunOn > today) {
		faults.endingBegunOn = `${writeDay(endingBegunOn, region)} is still to come. Enter the day it began, or today.`;
	} else if (endingBegunOn && endingBegunOn < addYears(today, -5)) {
		faults.endingBegunOn = `${writeDay(endingBegunOn, region)} is years ago. Check the year.`;
	}
	if (lastSessionOn && endingBegunOn && reason !== null && lastSessionOn < endingBegunOn) {
		faults.lastSessionOn =
			'The last session is before the day this ending began. Change one of the two days.';
	} else if (lastSessionOn && lastSessionOn > addYears(today, 10)) {
		faults.lastSessionOn = 'That is more than ten years away. Check the year.';
	}
	return faults;
}
