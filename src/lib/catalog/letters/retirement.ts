import { closingDay } from './blocks/closing';
import { letter } from './blocks/letter';
import { missing } from './blocks/missing';
import { ifSoon } from './blocks/sudden-ending';
import { toAClient } from './blocks/to-a-client';

export default letter({
	id: 'retirement',
	code: 'L06',
	version: 3,
	title: 'I am retiring',
	about: 'Tells an adult client in writing that you retire, with thanks, and what comes next.',
	step: 'give-written-notice',
	fits: ({ minor, reason }) => reason.id === 'retirement' && !minor,
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
