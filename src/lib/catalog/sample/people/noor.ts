import { newClient, newRecipient } from '$lib/domain/records/blank';
import { addDays, addYears, type Day } from '$lib/domain/days/day';
import { act, step, type CaseEvent } from '$lib/catalog/sample/events';
import { portland, type Person } from './person';

const events: CaseEvent[] = [
	act(6, 'told-in-session', 'inPerson'),
	step(4, 'check-custody'),
	step(4, 'tell-guardian-or-partner', { outcome: 'done', way: 'phone' })
];

const mother = newRecipient({
	...portland,
	clientId: '',
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
export function noor(today: Day): Person {
	return {
		fields: newClient({
			...portland,
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
		others: [mother],
		events
	};
}
