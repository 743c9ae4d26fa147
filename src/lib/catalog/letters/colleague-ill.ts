import { fromExecutor, missingForExecutor, signedByExecutor } from './blocks/from-executor';
import { letter } from './blocks/letter';
import { suddenEnding } from './blocks/sudden-ending';

export default letter({
	id: 'colleague-ill',
	code: 'L04',
	version: 2,
	title: 'Your therapist is ill and cannot come back',
	about: 'By you as executor: who you are, the fact, who is there now, records and names.',
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
			`I have sad news: ${situation.practice.clinician} is ill and will not be able to come back to work. I may not say more than that, and I hope that you understand.`
		),
	sheets: suddenEnding
});
