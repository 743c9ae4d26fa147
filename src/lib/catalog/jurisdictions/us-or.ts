import usFederal from '$lib/catalog/holidays/us-federal';
import type { Jurisdiction } from '$lib/domain/rules';
import { checkedOn } from './common/ask-your-board';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { customaryNotice } from './common/notice';

export default {
	id: 'us-or',
	title: 'Oregon',
	country: 'US',
	notice: customaryNotice,
	retention: [
		{
			text: 'Psychologists: 7 years after the last contact, for minors too.',
			source: { text: 'OAR 858-010-0060', confidence: 'A', checkedOn }
		},
		{
			text: 'Counselors and family therapists: 7 years after the last contact, for minors too.',
			source: { text: 'OAR 833-075-0070 and -0080', confidence: 'A', checkedOn }
		}
	],
	duties: [
		{
			text: 'Psychologists: name a qualified person, an Oregon psychologist, who can act for your clients, and keep the board told who it is.',
			source: { text: 'OAR 858-010-0060', confidence: 'A', checkedOn }
		},
		{
			text: 'Counselors and family therapists: a custodian of records is filed with the board and kept up to date. Records are not held back for unpaid fees.',
			source: { text: 'OAR 833-075-0070 and -0080', confidence: 'A', checkedOn }
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
