import usFederal from '$lib/catalog/holidays/us-federal';
import type { Jurisdiction } from '$lib/domain/rules';
import { checkedOn } from './common/ask-your-board';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { customaryNotice } from './common/notice';

export default {
	id: 'us-ma',
	title: 'Massachusetts',
	country: 'US',
	notice: customaryNotice,
	retention: [
		{
			text: 'Mental health counselors and marriage and family therapists: 7 years after the last contact; for a minor also until one year after the 18th birthday.',
			source: { text: '262 CMR 8.02', confidence: 'A', checkedOn }
		},
		{
			text: 'Psychologists: ask your board. We have only read of 7 years, not the rule itself.',
			source: { text: 'Study notes on 251 CMR', confidence: 'B', checkedOn }
		}
	],
	duties: [
		{
			text: 'Counselors and family therapists: clients are told in writing, at the start, that records are kept and how to see them.',
			source: { text: '262 CMR 8.02', confidence: 'A', checkedOn }
		},
		{
			text: 'Psychologists: the ethics code of the American Psychological Association is the standard here.',
			source: { text: '251 CMR 1.10', confidence: 'A', checkedOn }
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
