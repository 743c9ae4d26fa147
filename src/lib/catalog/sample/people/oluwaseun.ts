import { addDays } from '$lib/domain/days/day';
import { person } from './person';

/** Seen until half a year ago: gets a word about the records. */
export const oluwaseun = person((today) => ({
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
}));
