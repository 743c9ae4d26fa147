import { milestones } from '$lib/domain/rules/milestones';
import { helpAtOnce } from './blocks/help-at-once';
import { withinAWeek } from './blocks/days-ahead';
import { letter } from './blocks/letter';
import { missingToWrite } from './blocks/of-one';
import { reach } from './blocks/reaching-me';

export default letter({
	id: 'check-in',
	code: 'L19',
	version: 1,
	title: 'How are you?',
	about: 'A few lines to somebody who has not come: how they are, and how to reach you.',
	needs: ['crisis'],
	step: 'send-a-message',
	fits: ({ reason, minor, ended }) =>
		!reason.clientReachable &&
		!minor &&
		ended('send-a-warning') === null &&
		ended(milestones.letter) === null,
	missing: missingToWrite,
	documentTitle: 'A short note',
	subject: () => 'How are you?',
	body: (situation) => [
		'We have not met for a little while, and I have been thinking of you. I would like to know how you are.',
		`Please ${reach(situation.practice)} by ${withinAWeek(situation)}, if you can. A short line is enough. If you would like to set a new day, or would rather not come for now, just tell me. Either is fine.`,
		...helpAtOnce(situation),
		'I hope to hear from you.'
	]
});
