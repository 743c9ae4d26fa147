/** Who was just told, is told next, or is no client now. */
import { beside, person } from './person';
import { act, step } from '$lib/catalog/sample/events';
import { addDays, addYears } from '$lib/domain/days/day';

/** At risk, and told: the safety plan comes first. */
export const teodor = person(
	(today) => ({
		name: 'Teodor Vasterling',
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

const mother = beside({
	role: 'guardian',
	name: 'Selma Castellane',
	callName: 'Ms. Castellane',
	street: '31 Fern Street',
	postalCode: '97215',
	phone: '503-555-0183',
	mail: 'agreed',
	legalAuthority: true
});

/** Fourteen: told in words for her age, and her mother knows. */
export const noor = person(
	(today) => ({
		name: 'Noor Castellane',
		callName: 'Noor',
		street: '31 Fern Street',
		postalCode: '97215',
		bornOn: addYears(addDays(today, -90), -14),
		startedOn: addDays(today, -200),
		lastSeenOn: addDays(today, -6),
		nextSeenOn: addDays(today, 8),
		frequency: 'fortnightly'
	}),
	[
		act(6, 'told-with-essentials', 'inPerson'),
		step(4, 'check-custody'),
		step(4, 'tell-guardian-or-partner', { outcome: 'done', way: 'phone' })
	],
	[mother]
);

/** Told a few days ago; the letter is ready for the next session. */
export const idris = person(
	(today) => ({
		name: 'Idris Okonjo-Hale',
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

/** Does not know yet: to be told at the next session. */
export const anselm = person((today) => ({
	name: 'Anselm Brightwater',
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

/** Waits for a place that will not come. */
export const philippa = person(() => ({
	name: 'Philippa Norgrove',
	phone: '503-555-0116',
	email: 'philippa@example.org',
	standing: 'waiting'
}));

/** Seen until half a year ago: gets a word about the records. */
export const oluwaseun = person((today) => ({
	name: 'Oluwaseun Adeyemi',
	callName: 'Seun',
	street: '76 Quarry Road',
	postalCode: '97219',
	phone: '503-555-0176',
	mail: 'agreed',
	standing: 'former',
	startedOn: addDays(today, -700),
	lastSeenOn: addDays(today, -190)
}));
