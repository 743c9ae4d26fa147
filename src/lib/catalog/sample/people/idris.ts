import { newClient } from '$lib/domain/records/blank';
import { addDays, type Day } from '$lib/domain/days/day';
import { act } from '$lib/catalog/sample/events';
import { portland, type Person } from './person';

/** Told a few days ago; the letter is ready for the next session. */
export function idris(today: Day): Person {
	return {
		fields: newClient({
			...portland,
			name: 'Idris Okonjo-Hale',
			sortName: 'Okonjo-Hale, Idris',
			street: '9 Lantern Court',
			postalCode: '97209',
			phone: '503-555-0172',
			startedOn: addDays(today, -300),
			lastSeenOn: addDays(today, -5),
			nextSeenOn: addDays(today, 2),
			frequency: 'weekly'
		}),
		others: [],
		events: [act(5, 'told-in-session', 'inPerson')]
	};
}
