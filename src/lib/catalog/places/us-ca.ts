import type { Jurisdiction } from '$lib/domain/rules/place';
import { yearsAfter18 } from './common/minors';
import { read, readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-ca',
	title: 'California',
	retention: [
		{
			id: 'us-ca-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'ending' },
			minors: yearsAfter18(7),
			note: null,
			source: read('Business and Professions Code 2919')
		},
		{
			id: 'us-ca-records-educational-psychologist',
			professions: ['educationalPsychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'ending' },
			minors: yearsAfter18(7),
			note: 'Holds for therapy that ended on or after January 1, 2015.',
			source: read('Business and Professions Code 4989.51')
		},
		{
			id: 'us-ca-records-therapist',
			professions: ['familyTherapist', 'socialWorker', 'counselor'],
			keeps: 'record',
			adults: { years: 7, after: 'ending' },
			minors: yearsAfter18(7),
			note: null,
			source: readAbout('Business and Professions Code 4980.49, 4993 and 4999.75, quoted by others')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-ca-letter-physician',
			professions: ['physician'],
			kind: 'letter',
			title: 'Write to patients by letter with return receipt',
			why: 'The Medical Board advises a letter with the last day, other doctors, how to get records, and at least 15 days of emergency care.',
			when: 'beforeClosing',
			days: [],
			source: readAbout('Advice of the Medical Board of California, quoted by simasgovlaw.com')
		}
	],
	duties: federalDuties
} satisfies Jurisdiction;
