import practiceClosing from '$lib/catalog/reasons/practice-closing/letter';
import { allNeeds } from '$lib/domain/letters/needs';
import { closingDay } from '$lib/catalog/letters/blocks/closing';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { missing } from '$lib/catalog/letters/blocks/missing';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import { toAClient } from '$lib/catalog/letters/blocks/to-a-client';

export const retirement = notice({
	id: 'retirement',
	code: 'L06',
	version: 3,
	title: 'I am retiring',
	about: 'Tells an adult client in writing that you retire, with thanks, and what comes next.',
	needs: allNeeds,
	supersedes: ['practice-closing'],
	missing,
	documentTitle: 'Notice of retirement',
	subject: (situation) => `I am retiring on ${closingDay(situation)}`,
	body: (situation) =>
		toAClient(situation, {
			fact: `I am writing to tell you that I am going to retire. My practice closes on ${closingDay(situation)}.`,
			thanks:
				'Thank you for the trust you have shown me. This work has meant a great deal to me, and I am grateful that I could share a part of the way with you.'
		}),
	sheets: ifSoon
});

/** The one that names no reason may go as well. */
export default [practiceClosing, retirement];
