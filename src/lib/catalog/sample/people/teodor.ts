import { newClient } from '$lib/domain/records/blank';
import { addDays, type Day } from '$lib/domain/days/day';
import { act, step } from '$lib/catalog/sample/events';
import { portland, type Person } from './person';

/** At risk, and told: the safety plan comes first. */
export function teodor(today: Day): Person {
	return {
		fields: newClient({
			...portland,
			name: 'Teodor Vasterling',
			sortName: 'Vasterling, Teodor',
			street: '5 Mill Pond Way',
			postalCode: '97206',
			phone: '503-555-0194',
			mail: 'refused',
			atRisk: true,
			startedOn: addDays(today, -420),
			lastSeenOn: addDays(today, -9),
			nextSeenOn: addDays(today, 1),
			frequency: 'weekly'
		}),
		others: [],
		events: [step(24, 'consult'), act(9, 'told-in-session', 'inPerson')]
	};
}
