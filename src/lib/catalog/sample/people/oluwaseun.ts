import { newClient } from '$lib/domain/records/blank';
import { addDays, type Day } from '$lib/domain/days/day';
import { portland, type Person } from './person';

/** Seen until half a year ago: gets a word about the records. */
export function oluwaseun(today: Day): Person {
	return {
		fields: newClient({
			...portland,
			name: 'Oluwaseun Adeyemi',
			sortName: 'Adeyemi, Oluwaseun',
			callName: 'Seun',
			street: '76 Quarry Road',
			postalCode: '97219',
			phone: '503-555-0176',
			mail: 'agreed',
			standing: 'former',
			startedOn: addDays(today, -700),
			lastSeenOn: addDays(today, -190)
		}),
		others: [],
		events: []
	};
}
