import practiceClosing from '$lib/catalog/reasons/practice-closing/letter';
import { closingDay } from '$lib/catalog/letters/blocks/closing';
import { practiceCloses, toAClient } from '$lib/catalog/letters/blocks/to-a-client';

export const retirement = practiceCloses({
	id: 'retirement',
	code: 'L06',
	version: 3,
	title: 'I am retiring',
	about: 'Tells an adult client in writing that you retire, with thanks, and what comes next.',
	supersedes: ['practice-closing'],
	documentTitle: 'Notice of retirement',
	subject: (situation) => `I am retiring on ${closingDay(situation)}`,
	body: (situation, to) =>
		toAClient(situation, to, {
			fact: `I am writing to tell you that I am going to retire. My practice closes on ${closingDay(situation)}.`,
			thanks:
				'Thank you for the trust you have shown me. This work has meant a great deal to me, and I am grateful that I could share a part of the way with you.'
		})
});

/** The one that names no reason may go as well. */
export default [practiceClosing, retirement];
