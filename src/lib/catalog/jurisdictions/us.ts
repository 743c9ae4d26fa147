import usFederal from '$lib/catalog/holidays/us-federal';
import type { Jurisdiction } from '$lib/domain/rules';
import { checkedOn, notKnown } from './common/ask-your-board';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { customaryNotice } from './common/notice';

export default {
	id: 'us',
	title: 'United States, another state',
	country: 'US',
	notice: customaryNotice,
	retention: [
		{
			text: 'We do not know how long your state asks you to keep records. Without a law of the state, psychologists keep them for 7 years after the last service, or until 3 years after a minor comes of age, whichever is later. Please ask your board.',
			source: {
				text: 'APA Record Keeping Guidelines 2007, guideline 7',
				confidence: 'A',
				checkedOn
			}
		}
	],
	duties: [
		{
			text: 'Answer a client’s request for records within 30 days; one extension of 30 days is possible. Your state may ask for less.',
			source: { text: '45 CFR 164.524', confidence: 'A', checkedOn }
		},
		{
			text: 'Ask your board: must the closing be announced, to whom, and who has to be named to keep the records?',
			source: notKnown
		}
	],
	crisisLines: crisisLines.US,
	emergencyNumber: emergencyNumbers.US,
	holidays: usFederal
} satisfies Jurisdiction;
