import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, yearsAfter18 } from './common/minors';
import { read, readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-ma',
	title: 'Massachusetts',
	retention: [
		{
			id: 'us-ma-records-counselor',
			professions: ['counselor', 'familyTherapist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: orAdults(yearsAfter18(1)),
			note: null,
			source: read('262 CMR 8.02, copy of September 2024')
		},
		{
			id: 'us-ma-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: null,
			note: null,
			source: readAbout('Study notes on 251 CMR')
		}
	],
	limits: federalLimits,
	methods: [],
	duties: [
		...federalDuties,
		{
			id: 'us-ma-start-counselor',
			professions: ['counselor', 'familyTherapist'],
			text: 'Clients are told in writing, at the start, that records are kept and how to see them.',
			source: read('262 CMR 8.02, copy of September 2024')
		},
		{
			id: 'us-ma-ethics-psychologist',
			professions: ['psychologist'],
			text: 'The ethics code of the American Psychological Association is the standard here.',
			source: read('251 CMR 1.10')
		}
	]
} satisfies Jurisdiction;
