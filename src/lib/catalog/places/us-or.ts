import type { Jurisdiction } from '$lib/domain/rules/place';
import { asAdults } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-or',
	title: 'Oregon',
	retention: [
		{
			id: 'us-or-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: asAdults,
			note: null,
			source: read('OAR 858-010-0060')
		},
		{
			id: 'us-or-records-counselor',
			professions: ['counselor', 'familyTherapist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: asAdults,
			note: null,
			source: read('OAR 833-075-0070 and -0080')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-or-person-psychologist',
			professions: ['psychologist'],
			kind: 'custodian',
			title: 'Name a qualified person to the board',
			why: 'An Oregon psychologist who can act for your clients and refer them is named now, and the board is kept told who it is.',
			when: 'now',
			days: [],
			source: read('OAR 858-010-0060')
		},
		{
			id: 'us-or-custodian-counselor',
			professions: ['counselor', 'familyTherapist'],
			kind: 'custodian',
			title: 'File a custodian of records with the board',
			why: 'The custodian is filed with the board and updated at once when it changes.',
			when: 'now',
			days: [],
			source: read('OAR 833-075-0070 and -0080')
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-or-fees-counselor',
			professions: ['counselor', 'familyTherapist'],
			text: 'Records are not held back for unpaid fees, and the board is told if records are lost or destroyed.',
			source: read('OAR 833-075-0070 and -0080')
		}
	]
} satisfies Jurisdiction;
