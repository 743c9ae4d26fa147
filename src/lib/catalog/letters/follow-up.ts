import { milestones } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import { helpAtOnce } from './blocks/help-at-once';
import { letter } from './blocks/letter';
import { missingToWrite } from './blocks/of-one';
import { missingWriter, reachWriter, signedByWriter } from './blocks/from-executor';

export default letter({
	id: 'follow-up',
	code: 'L27',
	version: 2,
	title: 'Did you get there?',
	about: 'Two weeks or a month after the hand-off: one question. Only where they agreed to it.',
	needs: ['crisis'],
	step: null,
	fits: (situation) =>
		situation.reason.ends &&
		!situation.minor &&
		situation.ended(milestones.firstVisit) === null &&
		isOver(situation),
	missing: (situation) => [...missingWriter(situation), ...missingToWrite(situation)],
	documentTitle: 'A short question',
	subject: () => 'One question',
	body: (situation) => [
		`I have one question: did you get there? A yes or a no is enough. Please ${reachWriter(situation)}.`,
		'If it did not work out, tell me, and I will give you another name.',
		...helpAtOnce(situation),
		'I wish you all the best.'
	],
	signing: signedByWriter
});

/** The day of a booked first visit is past, or the summary has gone out, and nobody knows more. */
function isOver({ case: { referrals }, doneOn, today }: Situation): boolean {
	const booked = referrals.some(
		({ bookedFor, visitKeptOn }) => bookedFor !== null && bookedFor < today && visitKeptOn === null
	);
	return booked || doneOn(milestones.summary) !== null;
}
