import { addDays, addYears } from '$lib/domain/days/day';
import { act, step } from '$lib/catalog/sample/events';
import { beside, person } from './person';

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
		sortName: 'Castellane, Noor',
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
