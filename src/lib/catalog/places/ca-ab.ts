import type { Jurisdiction } from '$lib/domain/rules/place';
import { canada } from './common/elsewhere';
import { orAdults, yearsAfter18 } from './common/minors';
import { readAbout } from './common/sources';

export default {
	...canada,
	id: 'ca-ab',
	title: 'Alberta',
	retention: [
		{
			id: 'ca-ab-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 10, after: 'lastContact' },
			minors: orAdults(yearsAfter18(2)),
			note: 'The words on minors are those of one university.',
			source: readAbout('trailheadhealth.ca; asc.ucalgary.ca')
		}
	],
	limits: [],
	methods: [],
	duties: []
} satisfies Jurisdiction;
