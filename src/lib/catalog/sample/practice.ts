import { newProvider, type PracticeAnswers } from '$lib/domain/blank';
import { addDays, type Day } from '$lib/domain/day';
import type { Provider } from '$lib/domain/records';
import { weekendsOnly, workingDay } from '$lib/domain/working-days';

export function plannedOn(today: Day): Day {
	return addDays(today, -35);
}

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

export function providers(today: Day): Omit<Provider, 'id'>[] {
	return [
		newProvider({
			name: 'Harriet Lindenbaum, LCSW',
			speciality: 'Grief and change of life',
			phone: '503-555-0121',
			email: 'harriet@example.org',
			address: '80 Alder Lane\nPortland, OR 97214',
			checkedOn: addDays(today, -12)
		}),
		newProvider({
			name: 'Desmond Achterberg, PhD',
			speciality: 'Anxiety, adults and young people',
			phone: '503-555-0134',
			website: 'achterberg.example.org',
			checkedOn: addDays(today, -12)
		}),
		newProvider({
			name: 'Riverbend Counseling Center',
			speciality: 'Sliding scale, evenings',
			phone: '503-555-0150',
			email: 'welcome@example.org',
			address: '400 Riverbend Road\nPortland, OR 97202'
		})
	];
}
