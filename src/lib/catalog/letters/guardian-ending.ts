import type { Block } from '$lib/domain/letter';
import type { Situation } from '$lib/domain/rules';
import { dates } from './blocks/dates';
import { goingOn } from './blocks/going-on';
import { called, whatWasSaid } from './blocks/guardians';
import { helpAtOnce } from './blocks/help-at-once';
import { toSetADay } from './blocks/last-sessions';
import { letter } from './blocks/letter';
import { lastDay, paragraph } from './blocks/news';
import { missingOfOne, unknownLastDay } from './blocks/of-one';

export default letter({
	id: 'guardian-ending',
	code: 'L24',
	version: 1,
	title: 'To a parent or guardian: the work ends',
	about:
		'Where the work with a minor ends and the practice goes on. What is the child’s stays private.',
	to: 'guardian',
	step: 'give-written-notice',
	fits: ({ reason, minor }) => minor && reason.id in reasons,
	missing: missingOfOne,
	unknown: unknownLastDay,
	documentTitle: 'Notice to a parent or guardian',
	subject: (situation) => `The last session is on ${dates(situation).last}`,
	body
});

/** Why, in one sentence that says nothing of the child’s own. */
const reasons: Record<string, string> = {
	'goals-achieved': 'It is a good ending: what we set out to do is done.',
	'lack-of-progress': 'I believe that a different approach may do more than mine.',
	incompatibility: 'I believe that somebody with other skills than mine can do more.',
	'payer-ends': 'Whoever pays for the sessions will stop paying. You may ask them to decide anew.',
	'non-payment': 'We have talked about the fee, and have not found a way to go on.',
	'not-attending': 'We have not met for some time. If you would like to go on, tell me.',
	'lost-to-contact': 'I have not heard from you for some time. If you would like to go on, tell me.'
};

function body(situation: Situation): Block[] {
	const name = called(situation);
	return [
		paragraph(
			`You receive this letter because you may decide about the care of ${name}. My work with ${name} will end. ${lastDay(situation)} ${reasons[situation.reason.id] ?? ''}`
		),
		paragraph(`${whatWasSaid(situation)} Thank you for the trust you have placed in me.`),
		{ kind: 'heading', text: 'The last sessions' },
		paragraph(
			`I would like ${name} to have time to say goodbye well. You are welcome to ask me for a talk about what comes next. ${toSetADay(situation)}`
		),
		...goingOn(
			situation,
			`It may be good for ${name} to see someone else, now or later. That is for you both to choose, and I am glad to help. Here are people you could ask:`
		),
		{ kind: 'heading', text: 'Records' },
		paragraph(
			`I will keep the records safe for as long as the rules of my profession ask. For a copy, a short written request is enough.`
		),
		...helpAtOnce(situation),
		paragraph(`I wish ${name} and you all the best.`)
	];
}
