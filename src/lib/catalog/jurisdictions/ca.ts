import canadaFederal from '$lib/catalog/holidays/canada-federal';
import type { Jurisdiction } from '$lib/domain/rules';
import { checkedOn, notKnown } from './common/ask-your-board';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { customaryNotice } from './common/notice';

export default {
	id: 'ca',
	title: 'Canada',
	country: 'CA',
	notice: customaryNotice,
	retention: [
		{
			text: 'Ask your college: each province has its own years. In Ontario we have read of 10 years after the last contact.',
			source: { text: 'daltonassociates.ca on Ontario', confidence: 'B', checkedOn }
		}
	],
	duties: [
		{
			text: 'Ontario psychotherapists: notice well ahead, in session, by letter or by phone where you can, and a plan for the case that you no longer can.',
			source: { text: 'CRPO Standard 6.4, the text before 2024', confidence: 'A', checkedOn }
		},
		{
			text: 'Elsewhere in Canada: ask your college what it wants of a practice that closes.',
			source: notKnown
		}
	],
	crisisLines: crisisLines.CA,
	emergencyNumber: emergencyNumbers.CA,
	holidays: canadaFederal
} satisfies Jurisdiction;
