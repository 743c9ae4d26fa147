import { closes, closingSubject, willClose } from './blocks/closing';
import { letter } from './blocks/letter';
import { missing } from './blocks/missing';
import { ifSoon } from './blocks/sudden-ending';
import { toAClient } from './blocks/to-a-client';

export default letter({
	id: 'practice-closing',
	code: 'L01',
	version: 3,
	title: 'The practice is closing',
	about: 'Tells an adult client in writing that the practice closes, and what comes next.',
	step: 'give-written-notice',
	fits: (situation) =>
		closes(situation) && situation.reason.id !== 'leaving-group-practice' && !situation.minor,
	missing,
	documentTitle: 'Notice that a practice is closing',
	subject: closingSubject,
	body: (situation) =>
		toAClient(situation, {
			fact: `I am writing to tell you that ${willClose(situation)}`,
			thanks: 'Thank you for the trust you have shown me. I have been glad to work with you.'
		}),
	sheets: ifSoon
});
