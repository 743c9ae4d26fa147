import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, yearsAfter18 } from './common/minors';
import { read, readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-ga',
	title: 'Georgia',
	retention: [
		{
			id: 'us-ga-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: orAdults(yearsAfter18(3)),
			note: null,
			source: read('Ga. R. 510-5-.04, copy of September 2024')
		}
	],
	limits: federalLimits,
	methods: [],
	duties: [
		...federalDuties,
		{
			id: 'us-ga-storage-therapist',
			professions: ['counselor', 'socialWorker', 'familyTherapist'],
			text: 'How are records to be stored and disposed of safely? The rule asks for it and names no years.',
			source: readAbout('Ga. R. 135-7-.03')
		}
	]
} satisfies Jurisdiction;
