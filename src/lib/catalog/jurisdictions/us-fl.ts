import usFederal from '$lib/catalog/holidays/us-federal';
import type { Jurisdiction } from '$lib/domain/rules';
import { checkedOn } from './common/ask-your-board';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { customaryNotice } from './common/notice';

export default {
	id: 'us-fl',
	title: 'Florida',
	country: 'US',
	notice: customaryNotice,
	retention: [
		{
			text: 'Clinical social workers, family therapists and mental health counselors: ask your board. We have read of 7 years after the last contact and of 2 years after closing; until you know, keep the longer.',
			source: { text: '64B4-9.001, quoted by others', confidence: 'B', checkedOn }
		},
		{
			text: 'Psychologists: ask your board. We have read of 3 years in full and 4 more in full or as a summary.',
			source: { text: '64B19-19.003, read in part', confidence: 'B', checkedOn }
		}
	],
	duties: [
		{
			text: 'Ask your board: must the closing stand in the newspaper with the largest circulation in the county, once a week for four weeks, with the last day and where records can be had?',
			source: { text: '64B4-9.001, quoted by others', confidence: 'B', checkedOn }
		},
		{
			text: 'Answer a client’s request for records within 30 days; one extension of 30 days is possible.',
			source: { text: '45 CFR 164.524', confidence: 'A', checkedOn }
		}
	],
	crisisLines: crisisLines.US,
	emergencyNumber: emergencyNumbers.US,
	holidays: usFederal
} satisfies Jurisdiction;
