import type { Jurisdiction } from '$lib/domain/rules/place';
import { yearsAfter18 } from './common/minors';
import { read } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

const source = read('02-415 C.M.R. ch. 9, s. 2');

export default {
	...unitedStates,
	id: 'us-me',
	title: 'Maine',
	retention: [
		{
			id: 'us-me-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: yearsAfter18(3),
			note: null,
			source
		},
		{
			id: 'us-me-summary-psychologist',
			professions: ['psychologist'],
			keeps: 'summary',
			adults: { years: 15, after: 'lastContact' },
			minors: yearsAfter18(15),
			note: null,
			source
		}
	],
	limits: federalLimits,
	methods: [],
	duties: federalDuties
} satisfies Jurisdiction;
