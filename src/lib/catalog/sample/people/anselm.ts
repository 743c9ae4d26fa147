import { addDays } from '$lib/domain/days/day';
import { person } from './person';

/** Does not know yet: to be told at the next session. */
export const anselm = person((today) => ({
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
}));
