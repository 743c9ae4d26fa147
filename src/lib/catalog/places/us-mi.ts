import type { Jurisdiction } from '$lib/domain/rules/place';
import { asAdults } from './common/minors';
import { readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

const source = readAbout('MCL 333.16213, a copy without its part on closing, and 333.20175a');

export default {
	...unitedStates,
	id: 'us-mi',
	title: 'Michigan',
	retention: [
		{
			id: 'us-mi-records',
			professions: 'all',
			keeps: 'record',
			adults: { years: 7, after: 'eachService' },
			minors: asAdults,
			note: null,
			source
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-mi-department',
			professions: 'all',
			kind: 'board',
			title: 'Write to the department who holds the records',
			why: 'On closing the department is told in writing who holds the records and how to ask for them. Your estate has the duty too.',
			when: 'beforeClosing',
			days: [],
			source
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-mi-early-destruction',
			professions: 'all',
			text: 'Before records are destroyed early, does each client get a letter at the last known address and 30 days to ask for a copy?',
			source
		}
	]
} satisfies Jurisdiction;
