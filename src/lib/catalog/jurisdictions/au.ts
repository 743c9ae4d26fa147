import australiaNational from '$lib/catalog/holidays/australia-national';
import type { Jurisdiction } from '$lib/domain/rules';
import { checkedOn, notKnown } from './common/ask-your-board';
import { crisisLines, emergencyNumbers } from './common/crisis-lines';
import { customaryNotice } from './common/notice';

export default {
	id: 'au',
	title: 'Australia',
	country: 'AU',
	notice: customaryNotice,
	retention: [
		{
			text: 'Seven years after the last contact for adults; rules of a state come first, so please ask your board.',
			source: { text: 'Australian Psychological Society, B.2.2, 2012', confidence: 'A', checkedOn }
		}
	],
	duties: [
		{
			text: 'Australian Capital Territory: give public notice 30 days before a practice closes, merges or moves, and tell ACT Health as soon as you can.',
			source: {
				text: 'act.gov.au, Transferring, merging or closing a health practice',
				confidence: 'A',
				checkedOn
			}
		},
		{
			text: 'Elsewhere in Australia: ask your board how a practice that closes gives notice of where records go.',
			source: notKnown
		}
	],
	crisisLines: crisisLines.AU,
	emergencyNumber: emergencyNumbers.AU,
	holidays: australiaNational
} satisfies Jurisdiction;
