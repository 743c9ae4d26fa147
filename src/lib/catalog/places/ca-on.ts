import type { Jurisdiction } from '$lib/domain/rules/place';
import { canada } from './common/elsewhere';
import { yearsAfter18 } from './common/minors';
import { readAbout } from './common/sources';

const crpo = readAbout('CRPO Standard 6.4, the text before 2024');

export default {
	...canada,
	id: 'ca-on',
	title: 'Ontario',
	retention: [
		{
			id: 'ca-on-records-psychotherapist',
			professions: ['psychotherapist'],
			keeps: 'record',
			adults: { years: 10, after: 'lastContact' },
			minors: yearsAfter18(10),
			note: null,
			source: readAbout('daltonassociates.ca')
		},
		{
			id: 'ca-on-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 10, after: 'lastContact' },
			minors: yearsAfter18(10),
			note: null,
			source: readAbout('cpbao.ca, April 2025')
		},
		{
			id: 'ca-on-records-social-worker',
			professions: ['socialWorker'],
			keeps: 'record',
			adults: { years: 7, after: 'lastEntry' },
			minors: yearsAfter18(7),
			note: null,
			source: readAbout('etasolutions.com')
		}
	],
	limits: [],
	methods: [
		{
			id: 'ca-on-plan-psychotherapist',
			professions: ['psychotherapist'],
			kind: 'plan',
			title: 'Have a plan for the case that you no longer can',
			why: 'With lists of contacts and the people who act for you.',
			when: 'now',
			days: [],
			source: crpo
		},
		{
			id: 'ca-on-notice-psychotherapist',
			professions: ['psychotherapist'],
			kind: 'letter',
			title: 'Tell clients well ahead, in session, by letter or by phone',
			why: 'Where that is not possible: a notice in the office, the newspaper, the website and on voicemail.',
			when: 'beforeClosing',
			days: [],
			source: crpo
		},
		{
			id: 'ca-on-custodian-psychologist',
			professions: ['psychologist'],
			kind: 'custodian',
			title: 'Name who takes over as health information custodian',
			why: 'The college points to the ASPPB guidelines for closing a practice.',
			when: 'beforeClosing',
			days: [],
			source: readAbout('cpbao.ca, April 2025')
		}
	],
	duties: [
		{
			id: 'ca-on-transfer-psychotherapist',
			professions: ['psychotherapist'],
			text: 'Do records go to whoever takes over, or to the client on request?',
			source: crpo
		}
	]
} satisfies Jurisdiction;
