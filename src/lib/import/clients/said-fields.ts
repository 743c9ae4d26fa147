import { listTexts, type ListText } from '$lib/domain/records/client-fields';
import type { Field, ClientDraft } from './fields';

const consents = ['mail', 'voicemail', 'emailConsent', 'textConsent'] as const;

const told: Record<Exclude<Field, ListText>, readonly (keyof ClientDraft)[]> = {
	firstName: ['name', 'sortName'],
	middleName: ['name', 'sortName'],
	suffix: ['name'],
	lastName: ['name', 'sortName'],
	fullName: ['name', 'sortName'],
	preferredName: ['callName'],
	bornOn: ['bornOn'],
	address: ['street', 'city', 'region', 'postalCode', 'place'],
	street: ['street'],
	city: ['city'],
	region: ['region', 'place'],
	postalCode: ['postalCode'],
	cityLine: ['city', 'region', 'postalCode', 'place'],
	standing: ['standing'],
	active: ['standing'],
	ended: ['standing', 'endedOn'],
	deceased: ['standing', 'endedOn', 'circumstances', 'circumstancesSince'],
	noMail: consents,
	okMail: consents,
	okVoicemail: consents,
	okEmail: consents,
	okText: consents,
	clinician: [],
	startedOn: ['startedOn'],
	lastSeenOn: ['lastSeenOn', 'nextSeenOn'],
	nextSeenOn: ['nextSeenOn', 'nextSeenAt'],
	guardian: ['guardianNote']
};

/** What a row says when these of its cells are filled. */
export function saidFields(filled: readonly Field[]): ReadonlySet<keyof ClientDraft> {
	return new Set(filled.flatMap((field) => (isText(field) ? [field] : told[field])));
}

function isText(field: Field): field is ListText {
	const texts: readonly Field[] = listTexts;
	return texts.includes(field);
}
