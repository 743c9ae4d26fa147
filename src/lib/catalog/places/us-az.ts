import type { Jurisdiction } from '$lib/domain/rules/place';
import type { Profession } from '$lib/domain/records/professions';
import { orAdults, yearsAfter18 } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

const behavioralHealth: readonly Profession[] = [
	'counselor',
	'familyTherapist',
	'socialWorker',
	'addictionCounselor'
];

export default {
	...unitedStates,
	id: 'us-az',
	title: 'Arizona',
	retention: [
		{
			id: 'us-az-records',
			professions: 'all',
			keeps: 'record',
			adults: { years: 6, after: 'lastContact' },
			minors: orAdults(yearsAfter18(3)),
			note: null,
			source: read('A.R.S. 12-2297')
		}
	],
	limits: [
		...federalLimits,
		{
			id: 'us-az-release',
			professions: behavioralHealth,
			topic: 'release',
			value: 12,
			unit: 'months',
			note: null,
			source: read('R4-6-1105')
		}
	],
	methods: [
		{
			id: 'us-az-protocol',
			professions: 'all',
			kind: 'plan',
			title: 'Have a written protocol for records when you stop',
			why: 'It says how clients are told, where records will be, what happens to those nobody claims, and how requests are answered. It is shown at renewal.',
			when: 'now',
			days: [],
			source: read('A.R.S. 32-3211')
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-az-family-release',
			professions: behavioralHealth,
			text: 'In family therapy each adult signs a release for their own part.',
			source: read('R4-6-1105')
		}
	]
} satisfies Jurisdiction;
