import type { Jurisdiction } from '$lib/domain/rules/place';
import { untilAge } from './common/minors';
import { readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

const source = readAbout('COMAR 10.01.16.06, older copies, and the questions page of the board');

export default {
	...unitedStates,
	id: 'us-md',
	title: 'Maryland',
	retention: [
		{
			id: 'us-md-records',
			professions: 'all',
			keeps: 'record',
			adults: { years: 7, after: 'lastEntry' },
			minors: untilAge(25),
			note: 'Older sources say 5 years, and for minors until 21 or 5 years; the longer counts.',
			source
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-md-notice',
			professions: 'all',
			kind: 'letter',
			title: 'Tell clients by mail, or in a daily newspaper for two weeks',
			why: 'First-class mail to the last address, or a daily newspaper for 2 weeks in a row: the place, day and time to collect records.',
			when: 'beforeClosing',
			days: [],
			source
		},
		{
			id: 'us-md-board',
			professions: 'all',
			kind: 'board',
			title: 'Write to the board who holds the records',
			why: 'On ceasing, records are secured, transferred or given to clients, or a designee writes to the board.',
			when: 'beforeClosing',
			days: [],
			source
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-md-destruction',
			professions: 'all',
			text: 'Are there 30 days between the notice and the destroying of records?',
			source
		}
	]
} satisfies Jurisdiction;
