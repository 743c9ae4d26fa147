import type { Jurisdiction } from '$lib/domain/rules/place';
import { clockFrom18, orAdults, untilAge } from './common/minors';
import { read, readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-nc',
	title: 'North Carolina',
	retention: [
		{
			id: 'us-nc-records-psychologist',
			professions: ['psychologist'],
			keeps: 'record',
			adults: { years: 7, after: 'ending' },
			minors: clockFrom18(7),
			note: null,
			source: readAbout('apaservices.org, September 30, 2008')
		},
		{
			id: 'us-nc-records-family-therapist',
			professions: ['familyTherapist'],
			keeps: 'record',
			adults: { years: 5, after: 'ending' },
			minors: orAdults(untilAge(22)),
			note: null,
			source: readAbout('G.S. 90-270.51, an older numbering')
		}
	],
	limits: federalLimits,
	methods: [
		{
			id: 'us-nc-plan-counselor',
			professions: ['counselor'],
			kind: 'plan',
			title: 'Have a written plan to transfer clients and records',
			why: 'The ACA Code is law here: its C.2.h asks for a plan for incapacity, death, retirement and the end of the practice.',
			when: 'now',
			days: [],
			source: read('21 NCAC 53 .0102; ACA Code of Ethics 2014, C.2.h')
		},
		{
			id: 'us-nc-custodian-counselor',
			professions: ['counselor'],
			kind: 'custodian',
			title: 'Name a records custodian where that is suitable',
			why: 'The ACA Code is law here: its B.6.i asks for care with records when a practice ends, on incapacity and on death.',
			when: 'now',
			days: [],
			source: read('21 NCAC 53 .0102; ACA Code of Ethics 2014, B.6.i')
		}
	],
	duties: federalDuties
} satisfies Jurisdiction;
