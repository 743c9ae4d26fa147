import type { Jurisdiction } from '$lib/domain/rules/place';
import { readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-oh',
	title: 'Ohio',
	retention: [
		{
			id: 'us-oh-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: null,
			note: 'Older sources say 5 years; the longer counts.',
			source: readAbout('ohpsych.org, Record Keeping in Ohio, read in part; rims.das.ohio.gov')
		}
	],
	limits: federalLimits,
	methods: [],
	duties: federalDuties
} satisfies Jurisdiction;
