import { newClient, newRecipient } from '$lib/domain/blank';
import { addDays, addYears, type Day } from '$lib/domain/day';
import type { Client, Recipient, Way } from '$lib/domain/records';

/** An act of the catalog, so many days ago. */
export type Deed = { act: string; daysAgo: number; way: Way | null };
export type Person = {
	fields: Omit<Client, 'id'>;
	guardian: Omit<Recipient, 'id' | 'clientId'> | null;
	deeds: Deed[];
};

const portland = { city: 'Portland', region: 'OR' };

export function people(today: Day): Person[] {
	return [marguerite, idris, noor, teodor, anselm, philippa].map((person) => person(today));
}

function marguerite(today: Day): Person {
	return {
		fields: newClient({
			...portland,
			name: 'Marguerite Tolland',
			sortName: 'Tolland, Marguerite',
			callName: 'Marguerite',
			street: '27 Orchard Row',
			postalCode: '97211',
			phone: '503-555-0161',
			voicemail: 'agreed',
			mail: 'agreed',
			startedOn: addYears(today, -4),
			lastSeenOn: addDays(today, -3),
			nextSeenOn: addDays(today, 4),
			frequency: 'weekly'
		}),
		guardian: null,
		deeds: [
			{ act: 'told-in-session', daysAgo: 31, way: 'inPerson' },
			{ act: 'letter-handed-over', daysAgo: 24, way: 'byHand' },
			{ act: 'notice-talked-over', daysAgo: 17, way: 'inPerson' },
			{ act: 'referrals-offered', daysAgo: 17, way: 'inPerson' },
			{ act: 'next-provider-chosen', daysAgo: 3, way: null }
		]
	};
}

function idris(today: Day): Person {
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
		guardian: null,
		deeds: [{ act: 'told-in-session', daysAgo: 5, way: 'inPerson' }]
	};
}

function noor(today: Day): Person {
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
		guardian: guardian(),
		deeds: [{ act: 'told-in-session', daysAgo: 6, way: 'inPerson' }]
	};
}

function teodor(today: Day): Person {
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
		guardian: null,
		deeds: [{ act: 'told-in-session', daysAgo: 9, way: 'inPerson' }]
	};
}

function anselm(today: Day): Person {
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
		guardian: null,
		deeds: []
	};
}

function philippa(): Person {
	return {
		fields: newClient({
			...portland,
			name: 'Philippa Norgrove',
			sortName: 'Norgrove, Philippa',
			phone: '503-555-0116',
			email: 'philippa@example.org',
			standing: 'waiting'
		}),
		guardian: null,
		deeds: []
	};
}

function guardian(): Omit<Recipient, 'id' | 'clientId'> {
	return newRecipient({
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
}
