import type { Jurisdiction } from '$lib/domain/rules/place';
import { orAdults, untilAge } from './common/minors';
import { read, readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

/** N.J.A.C. 13:34-27.7 is the rehabilitation counselors'; the others' rules are believed to be parallel. */
const counselors = ['rehabilitationCounselor', 'counselor', 'familyTherapist'] as const;
const counselorRule = readAbout(
	'N.J.A.C. 13:34-27.7 for rehabilitation counselors; those for others are believed to be alike'
);
const socialWorkerRule = read('N.J.A.C. 13:44G-10.6');

export default {
	...unitedStates,
	id: 'us-nj',
	title: 'New Jersey',
	retention: [
		{
			id: 'us-nj-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastEntry' },
			minors: orAdults(untilAge(25)),
			note: 'The words on minors are a proposal of 2020; we did not check that it was adopted.',
			source: readAbout('N.J.A.C. 13:42-8.1 and the proposal at njconsumeraffairs.gov')
		},
		{
			id: 'us-nj-records-family-therapist',
			professions: ['familyTherapist'],
			keeps: 'record',
			adults: { years: 7, after: 'lastEntry' },
			minors: untilAge(25),
			note: null,
			source: read('N.J.A.C. 13:34-8.1, copy of September 2024')
		}
	],
	limits: [
		...federalLimits,
		{
			id: 'us-nj-look-back-counselor',
			professions: counselors,
			topic: 'lookBack',
			value: 6,
			unit: 'months',
			note: null,
			source: counselorRule
		}
	],
	methods: [
		{
			id: 'us-nj-letter-counselor',
			professions: counselors,
			kind: 'letter',
			title: 'Tell each client treated in the 6 months before',
			why: 'Asked for on stopping or being out for more than 3 months, with the procedure for copies or a transfer; no charge where care goes on.',
			when: 'beforeClosing',
			days: [],
			source: counselorRule
		},
		{
			id: 'us-nj-newspaper-counselor',
			professions: counselors,
			kind: 'newspaper',
			title: 'Announce it in the newspaper for three months',
			why: 'Once a month for the first 3 months after, where not all clients could be reached.',
			when: 'afterClosing',
			days: [30, 60, 90],
			source: counselorRule
		},
		{
			id: 'us-nj-notice-social-worker',
			professions: ['socialWorker'],
			kind: 'newspaper',
			title: 'Announce it in the newspaper or on your website for three months',
			why: 'At least once a month for the first 3 months after a retirement, a death, or a closing for more than 90 days, where nobody takes the practice over. Your executor has the same duty.',
			when: 'afterClosing',
			days: [30, 60, 90],
			source: socialWorkerRule
		},
		{
			id: 'us-nj-board-social-worker',
			professions: ['socialWorker'],
			kind: 'board',
			title: 'Write to the board how clients get their records',
			why: 'On retirement, death or a closing for more than 90 days the board gets the procedure in writing.',
			when: 'beforeClosing',
			days: [],
			source: socialWorkerRule
		}
	],
	duties: [
		...federalDuties,
		{
			id: 'us-nj-prompt-social-worker',
			professions: ['socialWorker'],
			text: 'Clients are told promptly of any ending you expect.',
			source: socialWorkerRule
		}
	]
} satisfies Jurisdiction;
