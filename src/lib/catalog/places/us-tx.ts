import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, yearsAfter18 } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-tx',
	title: 'Texas',
	retention: [
		{
			id: 'us-tx-records-counselor',
			professions: ['counselor'],
			keeps: 'record',
			adults: { years: 7, after: 'ending' },
			minors: orAdults(yearsAfter18(5)),
			note: 'You keep them unless your employer does.',
			source: read('22 TAC 681.36, in force since September 21, 2023')
		},
		{
			id: 'us-tx-records-social-worker',
			professions: ['socialWorker'],
			keeps: 'record',
			adults: { years: 7, after: 'ending' },
			minors: orAdults(yearsAfter18(5)),
			note: null,
			source: read('22 TAC 781.309')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-tx-plan-social-worker',
			professions: ['socialWorker'],
			kind: 'plan',
			title: 'Have a plan for who keeps your records',
			why: 'In independent practice a plan says who has custody and control of records on death, incapacity or the end of the practice.',
			when: 'now',
			days: [],
			source: read('22 TAC 781.309')
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-tx-ending-psychologist',
			professions: ['psychologist'],
			text: 'Before an ending: counselling about it, referrals, and help with a transfer so that nobody comes to harm; cover while you are away. Records let care go on after death or retirement.',
			source: read('22 TAC 465.21')
		}
	]
} satisfies Jurisdiction;
