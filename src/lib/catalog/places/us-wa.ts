import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, untilAge } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-wa',
	title: 'Washington',
	retention: [
		{
			id: 'us-wa-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 8, after: 'lastContact' },
			minors: orAdults(untilAge(22)),
			note: null,
			source: read('WAC 246-924-354')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-wa-policy-psychologist',
			professions: ['psychologist'],
			kind: 'plan',
			title: 'Have a written policy for when you stop',
			why: 'A written policy covers retiring, stopping, leaving the state, illness and death, and is shown to clients who ask.',
			when: 'now',
			days: [],
			source: read('WAC 246-924-354')
		}
	],
	duties: federalDuties
} satisfies Jurisdiction;
