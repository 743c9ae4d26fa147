import { newClient } from '$lib/domain/records/blank';
import { addDays, type Day } from '$lib/domain/days/day';
import { portland, type Person } from './person';

/** Does not know yet: to be told at the next session. */
export function anselm(today: Day): Person {
	return {
		fields: newClient({
			...portland,
			name: 'Anselm Brightwater',
			sortName: 'Brightwater, Anselm',
			callName: 'Anselm',
			street: '118 Juniper Avenue',
			postalCode: '97212',
			phone: '503-555-0105',
			mail: 'agreed',
			startedOn: addDays(today, -280),
			lastSeenOn: addDays(today, -4),
			nextSeenOn: addDays(today, 3),
			frequency: 'weekly'
		}),
		others: [],
		events: []
	};
}
