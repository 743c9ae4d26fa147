import { closingDay, moving } from './blocks/closing';
import { letter } from './blocks/letter';
import { missing } from './blocks/missing';
import { ifSoon } from './blocks/sudden-ending';
import { toAClient } from './blocks/to-a-client';

export default letter({
	id: 'relocation',
	code: 'L07',
	version: 3,
	title: 'I am moving away',
	about:
		'Tells an adult client in writing that you move, what that means for online sessions, and what comes next.',
	step: 'give-written-notice',
	fits: ({ minor, reason }) => reason.id === 'relocation' && !minor,
	missing,
	documentTitle: 'Notice of a move',
	subject: (situation) => `I am moving, and my practice closes on ${closingDay(situation)}`,
	body: (situation) =>
		toAClient(situation, {
			fact: `I am writing to tell you that ${moving(situation)}`,
			thanks: 'Thank you for the trust you have shown me. I have been glad to work with you.',
			more: 'You may wonder about online sessions after my move. The law where you live decides whether I may offer them. So please plan as if our work ends on that last day. If you would like to know more, ask me.'
		}),
	sheets: ifSoon
});
