import { allNeeds } from '$lib/domain/letters/needs';
import { writeDay } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { sinceThatLetter } from './blocks/changed';
import { closes, closingSubject, willClose } from './blocks/closing';
import { goingOn } from './blocks/going-on';
import { helpAtOnce } from './blocks/help-at-once';
import { lastSessions } from './blocks/last-sessions';
import { letter } from './blocks/letter';
import { missingLater } from './blocks/missing';
import { lastDay } from './blocks/news';
import { reachingMe } from './blocks/reaching-me';
import { records } from './blocks/your-records';

export default letter({
	id: 'second-notice',
	code: 'L02',
	version: 2,
	title: 'A second notice',
	about:
		'To those who had the letter and have not said how they want to go on: all of it once more.',
	needs: allNeeds,
	step: 'send-second-notice',
	fits: (situation) =>
		closes(situation) &&
		!situation.minor &&
		situation.doneOn(milestones.letter) !== null &&
		situation.known.read !== null &&
		situation.ended(milestones.nextProviderChosen) === null,
	missing: missingLater,
	documentTitle: 'A second notice',
	forEachMember: true,
	subject: closingSubject,
	body
});

function body(situation: Situation): Prose[] {
	const first = situation.known.read?.on;
	const on = first ? writeDay(first, situation.practice.regionStyle) : '';
	return [
		`You had a letter from me on ${on}. ${willClose(situation)} ${lastDay(situation)}`,
		...sinceThatLetter(situation),
		'I would like to know how you wish to go on, so that you have what you need in time. There is no wrong answer: to see someone else, to wait, or to stop for now. If you have it settled already, I am glad, and a short word is enough.',
		...lastSessions(situation),
		...goingOn(
			situation,
			'If you would like to see someone else, I am glad to help, also with the first call. If you agree in writing, I can share with them what they need to know. Here are people you could ask:'
		),
		...records(situation, 'your'),
		...helpAtOnce(situation),
		...reachingMe(situation),
		'I wish you all the best.'
	];
}
