import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, untilAge } from './common/minors';
import { read, readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-ny',
	title: 'New York',
	retention: [
		{
			id: 'us-ny-records',
			professions: 'all',
			keeps: 'record',
			adults: { years: 6, after: 'lastContact' },
			minors: orAdults(untilAge(22)),
			note: null,
			source: read('8 NYCRR 29.2(a)(3), and op.nysed.gov on record keeping')
		}
	],
	limits: [
		...federalLimits,
		{
			id: 'us-ny-access',
			professions: 'all',
			topic: 'access',
			value: 10,
			unit: 'days',
			note: 'After a request in writing.',
			source: readAbout('op.nysed.gov on record keeping, read in part')
		}
	],
	methods: [
		{
			id: 'us-ny-custodian',
			professions: 'all',
			kind: 'custodian',
			title: 'Provide for who keeps the records, and how clients get to them',
			why: 'To retire or to sell the practice does not end the duty to keep records.',
			when: 'beforeClosing',
			days: [],
			source: read('op.nysed.gov on record keeping')
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-ny-sale',
			professions: 'all',
			text: 'Where a practice is sold, no client’s records go with it without that client’s own informed consent.',
			source: read('op.nysed.gov on record keeping')
		}
	]
} satisfies Jurisdiction;
