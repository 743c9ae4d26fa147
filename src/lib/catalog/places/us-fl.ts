import type { Jurisdiction } from '$lib/domain/rules/place';
import { asAdults } from './common/minors';
import { readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-fl',
	title: 'Florida',
	retention: [
		{
			id: 'us-fl-records-therapist',
			professions: ['socialWorker', 'familyTherapist', 'counselor'],
			keeps: 'record',
			adults: { years: 7, after: 'lastContact' },
			minors: asAdults,
			note: 'The same rule speaks of 2 years after the practice closes; the longer counts.',
			source: readAbout('64B4-9.001, quoted by others; it may have changed since')
		},
		{
			id: 'us-fl-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 3, after: 'lastContact' },
			minors: asAdults,
			note: 'For 4 more years the record or a summary is kept.',
			source: readAbout('64B19-19.003, copy of June 2024, read in part')
		},
		{
			id: 'us-fl-summary-psychologist',
			professions: ['psychologist'],
			keeps: 'summary',
			adults: { years: 7, after: 'lastContact' },
			minors: asAdults,
			note: null,
			source: readAbout('64B19-19.003, copy of June 2024, read in part')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-fl-newspaper-therapist',
			professions: ['socialWorker', 'familyTherapist', 'counselor'],
			kind: 'newspaper',
			title: 'Announce the closing in the newspaper for four weeks',
			why: 'Once a week for four weeks in a row in the newspaper with the largest circulation in the county: the last day, and the address where records are.',
			when: 'beforeClosing',
			days: [],
			source: readAbout('64B4-9.001, quoted by others; it may have changed since')
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-fl-executor-therapist',
			professions: ['socialWorker', 'familyTherapist', 'counselor'],
			text: 'After your death, does your executor keep the records for 2 years and announce it in month 22?',
			source: readAbout('64B4-9.001, quoted by others; it may have changed since')
		},
		{
			id: 'us-fl-closing-psychologist',
			professions: ['psychologist'],
			text: 'What does the rule on closing a psychology practice, 64B19-19.004, ask? We have not seen its text.',
			source: readAbout('64B19-19.003, copy of June 2024, which names it')
		}
	]
} satisfies Jurisdiction;
