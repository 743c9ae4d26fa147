import { addDays } from '$lib/domain/days/day';
import { act } from '$lib/catalog/sample/events';
import { person } from './person';

/** Told a few days ago; the letter is ready for the next session. */
export const idris = person(
	(today) => ({
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
	[act(5, 'told-with-essentials', 'inPerson')]
);
