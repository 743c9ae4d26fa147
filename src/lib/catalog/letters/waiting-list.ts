import type { Situation } from '$lib/domain/rules/ending';
import { closes, closingSubject, hasClosed, willClose } from './blocks/closing';
import { dates } from './blocks/dates';
import { goingOn } from './blocks/going-on';
import { helpAtOnce } from './blocks/help-at-once';
import { letter } from './blocks/letter';
import { missingOfOne } from './blocks/of-one';

export default letter({
	id: 'waiting-list',
	code: 'L23',
	version: 2,
	title: 'To somebody on the waiting list',
	about: 'That there will be no place, where else to ask, and when their details are deleted.',
	needs: ['referrals'],
	standing: 'waiting',
	step: 'tell-waiting-person',
	fits: (situation) => closes(situation) && !situation.minor,
	missing: (situation) => [
		...missingOfOne(situation),
		...(situation.practice.closingOn === null
			? ['Add the day your practice closes, under Practice.']
			: [])
	],
	documentTitle: 'About your place on my list',
	subject: closingSubject,
	body: (situation) => [
		`${willClose(situation)} I am sorry that I cannot offer you a place.`,
		...goingOn(situation, 'I hope that you find somebody soon. Here are people you could ask:'),
		...helpAtOnce(situation),
		{ kind: 'heading', text: 'Your details' },
		`I have your name and how to reach you, and nothing more. ${deleted(situation, 'both')} Thank you for waiting, and all the best.`
	]
});

/** When the details go: with the practice, or at once where it has closed. */
export function deleted(situation: Situation, what: 'both' | 'them'): string {
	return hasClosed(situation)
		? `I am deleting ${what} now.`
		: `I will delete ${what} on ${dates(situation).closing}, or sooner if you ask.`;
}
