import { allNeeds } from '$lib/domain/letters/needs';
import { closes, closingSubject, willClose } from './blocks/closing';
import { letter } from './blocks/letter';
import { missing } from './blocks/missing';
import { ifSoon } from './blocks/sudden-ending';
import { toAClient } from './blocks/to-a-client';

export default letter({
	id: 'member-notice',
	code: 'L25',
	version: 2,
	title: 'To each of a couple, family or group',
	about: 'The notice to each person alone. No letter names another.',
	needs: allNeeds,
	to: 'members',
	step: 'give-written-notice',
	fits: (situation) =>
		closes(situation) && !situation.minor && situation.case.client.format !== 'individual',
	missing,
	documentTitle: 'Notice that a practice is closing',
	subject: closingSubject,
	body: (situation, to) =>
		toAClient(situation, to, {
			fact: `I am writing to you alone, as I do to each person I see together with others. ${willClose(situation)}`,
			thanks: 'Thank you for the trust you have shown me. I have been glad to work with you.',
			more: 'You choose for yourself how you go on, whatever others choose. If I am to share something about you, you sign for it yourself. In records of sessions with others, you can ask for your own part.'
		}),
	sheets: ifSoon
});
