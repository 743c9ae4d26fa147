import { clientFields, type ClientField } from '$lib/domain/records/client-fields';
import type { Client, Correspondent, Practice, Provider, Recipient } from '$lib/domain/records';

type Field = Exclude<
	keyof Client | keyof Correspondent | keyof Recipient | keyof Provider | keyof Practice,
	'id'
>;

const ofClient = Object.fromEntries(
	Object.entries(clientFields).map(([field, { trail }]) => [field, trail])
) as Record<ClientField, string>;

/** What the trail calls a field. Fields of one box on the screen share a name. */
const names: Record<Field, string> = {
	...ofClient,
	address: 'address',
	clientId: 'client',
	role: 'role',
	legalAuthority: 'legal authority',
	mayKnow: 'may know',
	signs: 'may sign a release',
	mayReceive: 'may receive the record',
	courtOrder: 'court order',
	courtOrderOn: 'court order',
	noContact: 'no-contact order',
	reference: 'reference',
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
	lockAfterMinutes: 'lock after',
	coverName: 'cover clinician',
	coverPhone: 'cover clinician',
	executorName: 'professional executor',
	executorPhone: 'professional executor',
	executorAgreedOn: 'agreement of the executor',
	executorStandIn: 'stand-in of the executor',
	executorLetterOn: 'letter of authority',
	recordsWhere: 'where the records are',
	paperWhere: 'where the emergency sheet is kept',
	backupWhere: 'where the backup is kept',
	keyWhere: 'where the recovery sheet is kept',
	absentSinceOn: 'day since which the colleague is absent',
	newsMovedOn: 'what there is to tell',
	riskReadOn: 'list read for who is at risk',
	fees: 'fees',
	insurers: 'insurers',
	languages: 'languages',
	formats: 'ways of meeting',
	places: 'places',
	openings: 'openings',
	retiring: 'about to retire',
	returnFromOn: 'return',
	returnByOn: 'return',
	becomesClosingOn: 'day it becomes a closing',
	lookBackMonths: 'how far back former clients are told',
	licensedAs: 'profession',
	overrules: 'own numbers',
	envelopeSender: 'sender on envelopes'
};

/** “address, phone”: the changed fields in the trail's words. */
export function fieldNames(changed: Partial<Record<Field, unknown>>): string {
	const keys = Object.keys(changed) as Field[];
	return [...new Set(keys.map((key) => names[key]))].join(', ');
}
