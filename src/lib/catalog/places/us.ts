import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, yearsAfter18 } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us',
	title: 'United States, another state',
	catchAll: true,
	retention: [
		{
			id: 'us-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: orAdults(yearsAfter18(3)),
			note: 'A guideline for where no law of the state says otherwise.',
			source: read('APA Record Keeping Guidelines 2007, guideline 7')
		}
	],
	limits: federalLimits,
	methods: [],
	duties: federalDuties
} satisfies Jurisdiction;
