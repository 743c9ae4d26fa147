import type { Jurisdiction } from '$lib/domain/rules/place';
import { clockFrom18 } from './common/minors';
import { readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-tn',
	title: 'Tennessee',
	retention: [
		{
			id: 'us-tn-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'ending' },
			minors: clockFrom18(7),
			note: null,
			source: readAbout('apaservices.org, September 30, 2008')
		}
	],
	limits: federalLimits,
	methods: [],
	duties: federalDuties
} satisfies Jurisdiction;
