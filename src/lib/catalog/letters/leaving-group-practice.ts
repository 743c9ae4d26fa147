import type { Block } from '$lib/domain/letter';
import type { Situation } from '$lib/domain/rules';
import { closingSubject, willClose } from './blocks/closing';
import { goingOn } from './blocks/going-on';
import { helpAtOnce } from './blocks/help-at-once';
import { lastSessions } from './blocks/last-sessions';
import { letter } from './blocks/letter';
import { missing } from './blocks/missing';
import { news, paragraph } from './blocks/news';
import { reachingMe } from './blocks/reaching-me';
import { records } from './blocks/your-records';

export default letter({
	id: 'leaving-group-practice',
	code: 'L08',
	version: 1,
	title: 'I am leaving this practice',
	about:
		'Every choice with what speaks for and against it, and nothing that pulls. Best sent jointly.',
	step: 'give-written-notice',
	fits: ({ reason, minor }) => reason.id === 'leaving-group-practice' && !minor,
	missing: (situation) => [
		...missing(situation),
		...(situation.practice.custodian === 'known'
			? []
			: ['Say who keeps the records after you, under Practice: mostly the practice you leave.'])
	],
	documentTitle: 'Notice of leaving a practice',
	subject: closingSubject,
	body
});

function body(situation: Situation): Block[] {
	return [
		news(situation, willClose(situation)),
		paragraph('Thank you for the trust you have shown me. I have been glad to work with you.'),
		{ kind: 'heading', text: 'Your choice' },
		paragraph('You choose freely how to go on. These are the ways I know of:'),
		{ kind: 'list', items: [...choices] },
		paragraph(
			'No way is better than the others. Fees and what your plan pays may differ, so please ask before you choose. I am glad to answer your questions.'
		),
		...lastSessions(situation),
		...goingOn(
			situation,
			'If you agree in writing, whoever you choose can be told what they need to know. Here are people outside this practice you could ask:'
		),
		...records(situation, 'your'),
		...helpAtOnce(situation),
		...reachingMe(situation),
		paragraph('I wish you all the best.')
	];
}

const choices = [
	'Stay with this practice and see a colleague here. The place and the papers stay the same; the person is new.',
	'Ask to see me where I go. The person stays the same; the place, the fee and what your plan pays may not. I can only offer it where my contract allows.',
	'See somebody else. You choose freely; it may take a talk or two to find out whether it suits you.',
	'Stop for now. That is fine too, and you can start again later.'
] as const;
