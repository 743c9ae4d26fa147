import type { Client } from '$lib/domain/records';
import { clientFields, ofListTexts, withRest } from '$lib/domain/records/client-fields';

const texts = ofListTexts((field) => clientFields[field].list.label);

/** What a column of a list may tell, in the order in which it is offered, with its name on the screen. */
export const fields = withRest(
	{
		firstName: 'First name',
		middleName: 'Middle name',
		lastName: 'Last name',
		suffix: 'Suffix, as in Jr.',
		preferredName: 'Preferred name',
		fullName: 'Full name',
		recordNumber: texts.recordNumber,
		bornOn: 'Birth date',
		email: texts.email,
		phone: texts.phone,
		address: 'Whole address',
		street: 'Street',
		city: 'City',
		region: 'State or county',
		postalCode: 'ZIP or postcode',
		cityLine: 'City, state and ZIP',
		standing: 'Status',
		active: 'Still a client: yes or no',
		ended: 'Ended: yes, or the day',
		deceased: 'Has died: yes, or the day',
		noMail: 'Do not mail: yes or no',
		okMail: 'May be mailed: yes or no',
		okVoicemail: 'Voicemail may be left: yes or no',
		okEmail: 'May be e-mailed: yes or no',
		okText: 'May be texted: yes or no',
		clinician: 'Whose client: the clinician',
		startedOn: 'Start of therapy',
		lastSeenOn: 'Last appointment',
		nextSeenOn: 'Next appointment',
		guardian: 'Guardian'
	} as const,
	texts
);

export type Field = keyof typeof fields;
export const dayFields = [
	...(['bornOn', 'startedOn', 'lastSeenOn', 'nextSeenOn', 'ended', 'deceased'] as const)
];
export type DayField = (typeof dayFields)[number];

/** A client as a row tells it, before it is one. */
export type ClientDraft = Omit<Client, 'id'>;
