import { addDays } from '$lib/domain/days/day';
import { act, step } from '$lib/catalog/sample/events';
import { person } from './person';

/** At risk, and told: the safety plan comes first. */
export const teodor = person(
	(today) => ({
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
	[step(24, 'consult'), act(9, 'told-with-essentials', 'inPerson')]
);
