import type { ClientDraft } from './draft';
import type { Field } from './fields';

const told: Record<Field, readonly (keyof ClientDraft)[]> = {
	firstName: ['name', 'sortName'],
	middleName: ['name', 'sortName'],
	lastName: ['name', 'sortName'],
	fullName: ['name', 'sortName'],
	preferredName: ['callName'],
	recordNumber: ['recordNumber'],
	bornOn: ['bornOn'],
	email: ['email'],
	phone: ['phone'],
	address: ['street', 'city', 'region', 'postalCode'],
	street: ['street'],
	city: ['city'],
	region: ['region'],
	postalCode: ['postalCode'],
	standing: ['standing'],
	startedOn: ['startedOn'],
	lastSeenOn: ['lastSeenOn', 'nextSeenOn'],
	nextSeenOn: ['nextSeenOn', 'nextSeenAt'],
	guardian: ['guardianNote']
};

/** What a row says when these of its cells are filled. */
export function saidFields(filled: readonly Field[]): ReadonlySet<keyof ClientDraft> {
	return new Set(filled.flatMap((field) => told[field]));
}
