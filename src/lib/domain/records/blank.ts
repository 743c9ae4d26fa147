/** Whole records from what is known so far: everything that nobody said is empty or `null`. */
import { addedLater } from './added-later';
import type { Day } from '$lib/domain/days/day';
import type { Client, Practice, Provider, Recipient, Referral } from './index';

type Named<T extends { name: string }> = Partial<Omit<T, 'id'>> & Pick<T, 'name'>;

const contact = {
	callName: null,
	street: '',
	city: '',
	region: '',
	postalCode: '',
	otherAddress: null,
	mail: null,
	phone: '',
	voicemail: null,
	email: '',
	emailConsent: null
};

/** Made once: a literal with several spreads takes a thousand times as long, and lists bring 2,000 clients. */
const blankClient = {
	...contact,
	sortName: null,
	recordNumber: null,
	bornOn: null,
	minor: null,
	format: 'individual' as const,
	standing: 'current' as const,
	startedOn: null,
	lastSeenOn: null,
	nextSeenOn: null,
	nextSeenAt: null,
	usualWeekday: null,
	usualTime: null,
	frequency: null,
	atRisk: false,
	guardianNote: null,
	place: null,
	reason: null,
	lastSessionOn: null,
	...addedLater.client
};

export function newClient(known: Named<Client>): Omit<Client, 'id'> {
	return { ...blankClient, ...known };
}

export function newRecipient(
	known: Named<Recipient> & Pick<Recipient, 'clientId' | 'role'>
): Omit<Recipient, 'id'> {
	return { ...contact, legalAuthority: null, ...addedLater.recipient, ...known };
}

export const newProvider = (known: Named<Provider>): Omit<Provider, 'id'> => ({
	speciality: '',
	phone: '',
	email: '',
	website: '',
	address: '',
	checkedOn: null,
	...addedLater.provider,
	...known
});

/** Suggested, and nothing more yet. */
export function newReferral(
	known: Partial<Referral> & Pick<Referral, 'clientId' | 'providerId' | 'suggestedOn'>
): Omit<Referral, 'id'> {
	return {
		offeredOn: null,
		answer: null,
		answeredOn: null,
		bookedFor: null,
		visitKeptOn: null,
		...addedLater.referral,
		...known
	};
}

/** What the first run asks for; the rest is said later, under Practice. */
export type PracticeAnswers = Partial<Omit<Practice, 'id' | 'plannedOn'>> &
	Pick<Practice, 'clinician' | 'place' | 'regionStyle' | 'reason'>;

export const newPractice = (answers: PracticeAnswers, plannedOn: Day): Omit<Practice, 'id'> => ({
	name: '',
	profession: '',
	licence: '',
	address: '',
	phone: '',
	email: '',
	website: '',
	logo: null,
	signature: null,
	closingOn: null,
	lastSessionOn: null,
	plannedOn,
	shortNoticeBecause: null,
	custodian: 'later',
	custodianName: '',
	custodianAddress: '',
	custodianPhone: '',
	askMeUntilOn: null,
	crisisLines: null,
	newPlace: '',
	daysOff: [],
	lockAfterMinutes: 20,
	...addedLater.practice,
	...answers
});
