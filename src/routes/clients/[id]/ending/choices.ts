/** What is asked about one client's ending. */
import { reasons } from '$lib/catalog';
import { levelWords } from '$lib/domain/closing/closing-note';
import { addYears, writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Client, Practice } from '$lib/domain/records';
import type { Reason } from '$lib/domain/rules/ending';

/** The reason that would hold: the client's own, else the practice's. */
export function reasonOf(id: string | null, practice: Practice): Reason {
	const found = reasons.find((each) => each.id === (id ?? practice.reason));
	if (!found) throw new Error(`the catalog has no reason ${id ?? practice.reason}`);
	return found;
}

/** The practice's reason first, then those of one client. */
export function reasonOptions(practice: Practice): { value: string | null; label: string }[] {
	const own = reasonOf(null, practice);
	const others = reasons.filter(({ id, scope }) => scope !== 'practice' && id !== own.id);
	return [
		{ value: null, label: own.ends ? `As the practice: ${own.title}` : own.title },
		...others.map(({ id, title }) => ({ value: id, label: title }))
	];
}

export const levelOptions: { value: Client['levelOfCare']; label: string }[] = [
	{ value: null, label: 'Not chosen yet' },
	...(Object.entries(levelWords) as [keyof typeof levelWords, string][]).map(([value, label]) => ({
		value,
		label
	}))
];

export function asksForLevel({ brings }: Reason, circumstances: readonly string[]): boolean {
	return brings.includes('choose-level-of-care') || circumstances.includes('in-crisis');
}

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
