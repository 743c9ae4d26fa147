import type { Client, Practice, Provider, Recipient } from '$lib/domain/records';

type Field = Exclude<keyof Client | keyof Recipient | keyof Provider | keyof Practice, 'id'>;

/** What the trail calls a field. Fields of one box on the screen share a name. */
const names: Record<Field, string> = {
	name: 'name',
	callName: 'greeting in letters',
	street: 'address',
	city: 'address',
	region: 'address',
	postalCode: 'address',
	address: 'address',
	otherAddress: 'other address',
	mail: 'consent to mail',
	phone: 'phone',
	voicemail: 'consent to voicemail',
	email: 'e-mail',
	emailConsent: 'consent to e-mail',
	sortName: 'name in lists',
	recordNumber: 'record number',
	bornOn: 'birth date',
	minor: 'minor',
	format: 'kind of therapy',
	standing: 'standing',
	startedOn: 'start of therapy',
	lastSeenOn: 'last seen',
	nextSeenOn: 'next appointment',
	nextSeenAt: 'next appointment',
	usualWeekday: 'usual time',
	usualTime: 'usual time',
	frequency: 'frequency',
	atRisk: 'at risk',
	guardianNote: 'note on a guardian',
	place: 'place',
	reason: 'reason for ending',
	lastSessionOn: 'last session',
	clientId: 'client',
	role: 'role',
	legalAuthority: 'legal authority',
	speciality: 'speciality',
	website: 'website',
	checkedOn: 'openings checked',
	clinician: 'your name',
	profession: 'profession',
	licence: 'licence',
	regionStyle: 'style of days and paper',
	logo: 'logo',
	signature: 'signature',
	closingOn: 'closing day',
	plannedOn: 'day of the plan',
	shortNoticeBecause: 'reason for short notice',
	custodian: 'records custodian',
	custodianName: 'records custodian',
	custodianAddress: 'records custodian',
	custodianPhone: 'records custodian',
	askMeUntilOn: 'how long to ask you for records',
	crisisLines: 'crisis lines',
	newPlace: 'new place',
	daysOff: 'days off',
	lockAfterMinutes: 'lock after'
};

/** “address, phone”: the changed fields in the trail's words. */
export function fieldNames(changed: Partial<Record<Field, unknown>>): string {
	const keys = Object.keys(changed) as Field[];
	return [...new Set(keys.map((key) => names[key]))].join(', ');
}
