import { choices, feesDiffer } from '$lib/catalog/letters/blocks/choices';
import { closingSubject, willClose } from '$lib/catalog/letters/blocks/closing';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { lastSessions } from '$lib/catalog/letters/blocks/last-sessions';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { missing } from '$lib/catalog/letters/blocks/missing';
import { news } from '$lib/catalog/letters/blocks/news';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import { reachingMe } from '$lib/catalog/letters/blocks/reaching-me';
import { records } from '$lib/catalog/letters/blocks/your-records';

export default notice({
	id: 'leaving-group-practice',
	code: 'L08',
	version: 2,
	title: 'I am leaving this practice',
	about:
		'Every choice with what speaks for and against it, and nothing that pulls. Best sent jointly.',
	needs: ['records'],
	missing: (situation) => [
		...missing(situation),
		...(situation.practice.custodian === 'known'
			? []
			: ['Say who keeps the records after you, under Practice: mostly the practice you leave.'])
	],
	documentTitle: 'Notice of leaving a practice',
	subject: closingSubject,
	body: (situation, { recipient }) => [
		news(situation, recipient, willClose(situation)),
		'Thank you for the trust you have shown me. I have been glad to work with you.',
		{ kind: 'heading', text: 'Your choice' },
		'You choose freely how to go on. These are the ways I know of:',
		{ kind: 'list', items: choices(situation) },
		`No way is better than the others. ${feesDiffer(situation)} I am glad to answer your questions.`,
		...lastSessions(situation),
		...goingOn(
			situation,
			'If you agree in writing, whoever you choose can be told what they need to know. Here are people outside this practice you could ask:'
		),
		...records(situation, 'your'),
		...helpAtOnce(situation),
		...reachingMe(situation),
		'I wish you all the best.'
	],
	sheets: ifSoon
});
