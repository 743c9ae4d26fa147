import type { Jurisdiction } from '$lib/domain/rules/place';
import { atMost, orAdults, yearsAfter18 } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-co',
	title: 'Colorado',
	retention: [
		{
			id: 'us-co-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'laterOfBoth' },
			minors: orAdults(yearsAfter18(7)),
			note: null,
			source: read('3 CCR 721-1.16, copy of March 2024')
		},
		{
			id: 'us-co-records-counselor',
			professions: ['counselor'],
			keeps: 'record',
			adults: { years: 7, after: 'laterOfBoth' },
			minors: atMost(12, orAdults(yearsAfter18(7))),
			note: null,
			source: read('4 CCR 737-1.16')
		},
		{
			id: 'us-co-records-family-therapist',
			professions: ['familyTherapist'],
			keeps: 'record',
			adults: { years: 7, after: 'laterOfBoth' },
			minors: orAdults(yearsAfter18(7)),
			note: null,
			source: read('4 CCR 736-1.16')
		},
		{
			id: 'us-co-records-addiction-counselor',
			professions: ['addictionCounselor'],
			keeps: 'record',
			adults: { years: 7, after: 'laterOfBoth' },
			minors: orAdults(yearsAfter18(7)),
			note: null,
			source: read('4 CCR 744-1.17')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-co-plan-counselor',
			professions: ['counselor'],
			kind: 'plan',
			title: 'Name a person who handles your records if you cannot',
			why: 'A plan names who handles records if you are unavailable.',
			when: 'now',
			days: [],
			source: read('4 CCR 737-1.16')
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-co-statement',
			professions: ['psychologist', 'counselor'],
			text: 'Each record ends with a closing statement.',
			source: read('3 CCR 721-1.16 and 4 CCR 737-1.16')
		},
		{
			id: 'us-co-transfer-counselor',
			professions: ['counselor'],
			text: 'Where possible, a client agrees before their records are transferred.',
			source: read('4 CCR 737-1.16')
		}
	]
} satisfies Jurisdiction;
