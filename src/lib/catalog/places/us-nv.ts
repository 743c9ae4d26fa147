import type { Jurisdiction } from '$lib/domain/rules/place';
import { readAbout } from './common/sources';
import { federalDuties, federalLimits, unitedStates } from './common/united-states';

export default {
	...unitedStates,
	id: 'us-nv',
	title: 'Nevada',
	retention: [],
	limits: federalLimits,
	methods: [
		{
			id: 'us-nv-board-physician',
			professions: ['physician'],
			kind: 'board',
			title: 'Tell the board where the records are',
			why: 'A physician tells the board within 14 days of closing where records are, and keeps it told for 5 years. Other professions may have a like rule.',
			when: 'afterClosing',
			days: [14],
			source: readAbout('NRS 630.254, a copy of 2006')
		}
	],
	duties: federalDuties
} satisfies Jurisdiction;
