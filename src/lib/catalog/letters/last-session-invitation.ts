import { milestones } from '$lib/domain/rules/milestones';
import { has } from '$lib/domain/rules/situation';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { inWords } from './blocks/attempts';
import { beforeWeStop } from './blocks/closing';
import { daysToOffer } from './blocks/days-ahead';
import { isByExecutor } from './blocks/from-executor';
import { helpAtOnce } from './blocks/help-at-once';
import { letter } from './blocks/letter';
import { missingToWrite } from './blocks/of-one';
import { reach } from './blocks/reaching-me';

export default letter({
	id: 'last-session-invitation',
	code: 'L18',
	version: 2,
	title: 'One more session?',
	about: 'Invites somebody to a last session: what for, two or three days, and that no is fine.',
	needs: [],
	step: 'invite-to-a-last-session',
	fits: (situation) =>
		isAsked(situation) &&
		!isByExecutor(situation) &&
		situation.reason.ends &&
		situation.reason.clientReachable &&
		situation.reason.onRequest.every((stage) => stage !== 'closure') &&
		!situation.minor &&
		!has(situation, 'refuses-closure') &&
		situation.ended(milestones.sessionsHeld) === null,
	missing: missingToWrite,
	unknown: (situation) =>
		daysToOffer(situation).length >= 2
			? []
			: ['Note two or three days for it first: plan sessions, or add their usual day.'],
	documentTitle: 'An invitation',
	forEachMember: true,
	subject: () => 'One more session?',
	body
});

/** Those seen seldom, and those who have had the notice. */
function isAsked({ case: { client }, doneOn }: Situation): boolean {
	const isSeldom = client.frequency === 'monthly' || client.frequency === 'asNeeded';
	return isSeldom || doneOn(milestones.letter) !== null;
}

function body(situation: Situation): Prose[] {
	const days = daysToOffer(situation);
	return [
		`${beforeWeStop(situation)}, I would like to invite you to one more session. A last meeting can do good: we look back, you take with you what has helped, and nothing has to stay unsaid.`,
		{ kind: 'heading', text: 'Days I can offer' },
		{ kind: 'list', items: days.map((on) => inWords([on], situation)) },
		`We can meet as we do now. If another day, a call or the fee is on your mind, tell me. Please ${reach(situation.practice)}, and let me know what suits you.`,
		'It is also fine to say no, and you do not have to tell me why. If you would rather write a line, I will be glad to read it.',
		...helpAtOnce(situation),
		'I wish you well.'
	];
}
