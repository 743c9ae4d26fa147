import type { Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { dayFault } from '$routes/shared/case/ending';
import { bulkOf, type Answers } from './answers';

export type Faults = Partial<Record<'happenedOn' | 'because' | 'lastOn', string>>;

/** What stands in the way of recording it, a sentence for each field. */
export function faultsOf(
	answers: Answers,
	today: Day,
	practice: Pick<Practice, 'closingOn'>
): Faults {
	const bulk = bulkOf(answers, today);
	if (bulk.kind === 'standing') return {};
	if (bulk.kind === 'lastSession') return lastDayFault(answers, practice.closingOn);
	const happenedOn = dayFault(answers.happenedOn, today);
	if (happenedOn) return { happenedOn };
	if (bulk.kind !== 'notApplicable' || bulk.because !== '') return {};
	return { because: 'Say in a few words why, or choose one of the reasons above.' };
}

function lastDayFault({ ownDay, lastOn }: Answers, closingOn: Day | null): Faults {
	if (!ownDay) return {};
	if (lastOn === null) return { lastOn: 'Enter the day of the last session.' };
	if (closingOn === null || lastOn <= closingOn) return {};
	return { lastOn: 'The practice is closed by then. Enter a day before it closes.' };
}
