import type { Jurisdiction } from '$lib/domain/rules/place';
import { asAdults } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

const noRuleForMinors =
	'We found no rule of its own for minors: until 25 is usual, please ask your board.';

export default {
	...unitedStates,
	id: 'us-pa',
	title: 'Pennsylvania',
	retention: [
		{
			id: 'us-pa-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 5, after: 'lastContact' },
			minors: asAdults,
			note: noRuleForMinors,
			source: read('49 Pa. Code 41.57, copy of November 2024')
		},
		{
			id: 'us-pa-records-counselor',
			professions: ['counselor'],
			keeps: 'record',
			adults: { years: 5, after: 'lastEntry' },
			minors: asAdults,
			note: noRuleForMinors,
			source: read('49 Pa. Code 49.78')
		},
		{
			id: 'us-pa-records-family-therapist',
			professions: ['familyTherapist'],
			keeps: 'record',
			adults: { years: 5, after: 'lastEntry' },
			minors: asAdults,
			note: noRuleForMinors,
			source: read('49 Pa. Code 48.78')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-pa-plan-psychologist',
			professions: ['psychologist'],
			kind: 'plan',
			title: 'Provide for where your records go',
			why: 'A psychologist provides for the confidential disposition of records on withdrawal, incapacity or death.',
			when: 'now',
			days: [],
			source: read('49 Pa. Code 41.57, copy of November 2024')
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-pa-ending-counselor',
			professions: ['counselor', 'familyTherapist'],
			text: 'The record says that therapy ended, and is stored so that it can be reached later.',
			source: read('49 Pa. Code 49.78 and 48.78')
		}
	]
} satisfies Jurisdiction;
