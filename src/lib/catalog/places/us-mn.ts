import type { Jurisdiction } from '$lib/domain/rules/place';
import { clockFrom18 } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-mn',
	title: 'Minnesota',
	retention: [
		{
			id: 'us-mn-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 8, after: 'lastContact' },
			minors: clockFrom18(8),
			note: null,
			source: read('Minn. R. 7200.4750')
		},
		{
			id: 'us-mn-records-counselor',
			professions: ['counselor'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: clockFrom18(7),
			note: null,
			source: read('Minn. R. 2150.7535')
		},
		{
			id: 'us-mn-records-addiction-counselor',
			professions: ['addictionCounselor'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: clockFrom18(7),
			note: null,
			source: read('Minn. Stat. 148F.15')
		}
	],
	limits: [
		...federalLimits,
		{
			id: 'us-mn-release-counselor',
			professions: ['counselor'],
			topic: 'release',
			value: 12,
			unit: 'months',
			note: null,
			source: read('Minn. R. 2150.7520')
		}
	],
	methods: [],
	duties: federalDuties
} satisfies Jurisdiction;
