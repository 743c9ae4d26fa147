import practiceClosing from '$lib/catalog/reasons/practice-closing/letter';
import { closingDay, moving } from '$lib/catalog/letters/blocks/closing';
import { practiceCloses, toAClient } from '$lib/catalog/letters/blocks/to-a-client';

export const relocation = practiceCloses({
	id: 'relocation',
	code: 'L07',
	version: 3,
	title: 'I am moving away',
	about:
		'Tells an adult client in writing that you move, what that means for online sessions, and what comes next.',
	supersedes: ['practice-closing'],
	documentTitle: 'Notice of a move',
	subject: (situation) => `I am moving, and my practice closes on ${closingDay(situation)}`,
	body: (situation, to) =>
		toAClient(situation, to, {
			fact: `I am writing to tell you that ${moving(situation)}`,
			thanks: 'Thank you for the trust you have shown me. I have been glad to work with you.',
			more: 'You may wonder about online sessions after my move. The law where you live decides whether I may offer them. So please plan as if our work ends on that last day. If you would like to know more, ask me.'
		})
});

/** The one that names no reason may go as well. */
export default [practiceClosing, relocation];
