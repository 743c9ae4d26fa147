/** The words of the client form, as choices. */
import type { Client, Recipient } from '$lib/domain/records';

type Options<T> = readonly { value: T; label: string; hint?: string }[];

export const standingOptions: Options<Client['standing']> = [
	{ value: 'current', label: 'Current', hint: 'In therapy with you now.' },
	{ value: 'waiting', label: 'Waiting', hint: 'Not started yet.' },
	{ value: 'former', label: 'Former', hint: 'Therapy has ended.' }
];

export const formatOptions: Options<Client['format']> = [
	{ value: 'individual', label: 'Individual' },
	{ value: 'couple', label: 'Couple' },
	{ value: 'family', label: 'Family' },
	{ value: 'group', label: 'Group' }
];

export const frequencyOptions: Options<Client['frequency']> = [
	{ value: null, label: 'Not said' },
	{ value: 'weekly', label: 'Every week' },
	{ value: 'fortnightly', label: 'Every two weeks' },
	{ value: 'monthly', label: 'Every month' },
	{ value: 'asNeeded', label: 'As needed' }
];

export const weekdayOptions: Options<string | null> = [
	{ value: null, label: 'No usual day' },
	{ value: '1', label: 'Monday' },
	{ value: '2', label: 'Tuesday' },
	{ value: '3', label: 'Wednesday' },
	{ value: '4', label: 'Thursday' },
	{ value: '5', label: 'Friday' },
	{ value: '6', label: 'Saturday' },
	{ value: '0', label: 'Sunday' }
];

export const minorOptions: Options<Client['minor']> = [
	{ value: null, label: 'By the birth date' },
	{ value: true, label: 'Minor' },
	{ value: false, label: 'Adult' }
];

export const roleOptions: Options<Recipient['role']> = [
	{ value: 'guardian', label: 'Guardian' },
	{ value: 'partner', label: 'Partner' },
	{ value: 'familyMember', label: 'Family member' },
	{ value: 'decisionMaker', label: 'Decision-maker' }
];

const yes = (label: string, unknown: string): Options<boolean | null> => [
	{ value: true, label },
	{ value: false, label: 'No' },
	{ value: null, label: unknown }
];

/** What one person may, as one row of questions; the first is asked of those who decide alone. */
export const authorityQuestions = [
	{
		field: 'legalAuthority',
		label: 'Decides on treatment',
		options: yes('Yes, checked', 'Not checked yet')
	},
	{ field: 'mayKnow', label: 'May know', options: yes('Yes', 'Not known') },
	{ field: 'mayReceive', label: 'May have the record', options: yes('Yes', 'Not known') },
	{ field: 'noContact', label: 'No-contact order', options: yes('Yes', 'Not known') }
] as const;

export const signsOptions: Options<Recipient['signs']> = [
	{ value: 'alone', label: 'Yes, alone' },
	{ value: 'together', label: 'Only together' },
	{ value: 'no', label: 'No' },
	{ value: null, label: 'Not known' }
];
