import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, yearsAfter18 } from './common/minors';
import { readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-il',
	title: 'Illinois',
	retention: [
		{
			id: 'us-il-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: orAdults(yearsAfter18(3)),
			note: 'The state has no rule that we know of; its association points to the APA guidelines.',
			source: readAbout('apaservices.org, September 30, 2008')
		}
	],
	limits: federalLimits,
	methods: [],
	duties: federalDuties
} satisfies Jurisdiction;
