import { fromExecutor, missingForExecutor, signedByExecutor } from './blocks/from-executor';
import { letter } from './blocks/letter';
import { suddenEnding } from './blocks/sudden-ending';

export default letter({
	id: 'colleague-died',
	code: 'L05',
	version: 2,
	title: 'Your therapist has died',
	about: 'By you as executor: who you are, the plain fact, who is there now, records and names.',
	step: 'give-written-notice',
	fits: ({ reason, minor }) => reason.id === 'sudden-absence' && !minor,
	missing: missingForExecutor,
	documentTitle: 'News of a practice',
	forEachMember: true,
	subject: ({ practice }) => `News of ${practice.clinician}`,
	signing: signedByExecutor,
	body: (situation) =>
		fromExecutor(
			situation,
			`I have very sad news: ${situation.practice.clinician} has died. I am sorry for your loss.`
		),
	sheets: suddenEnding
});
