import type { PracticeAnswers } from '$lib/domain/records';
import { addDays, type Day } from '$lib/domain/days/day';
import { weekendsOnly, workingDay } from '$lib/domain/days/working-days';

export const plannedOn = (today: Day): Day => addDays(today, -35);

export function samplePractice(today: Day): PracticeAnswers {
	const lastSessionOn = workingDay(addDays(today, 94), today, weekendsOnly);
	const closingOn = addDays(lastSessionOn, 14);
	return {
		name: 'Quiet Street Counseling',
		clinician: 'Rosalind Amberley',
		profession: 'Licensed Professional Counselor',
		licence: 'Oregon license C0000',
		place: 'us-or',
		regionStyle: 'US',
		reason: 'practice-closing',
		address: '12 Quiet Street, Suite 3\nPortland, OR 97205',
		phone: '503-555-0100',
		email: 'rosalind@example.org',
		lastSessionOn,
		closingOn,
		custodian: 'later',
		askMeUntilOn: addDays(closingOn, 60)
	};
}
