import type { Block } from '$lib/domain/letter';
import type { LetterTemplate, Situation } from '$lib/domain/rules';
import { closingSubject, willClose } from './blocks/closing';
import { goingOn } from './blocks/going-on';
import { called, whatWasSaid } from './blocks/guardians';
import { helpAtOnce } from './blocks/help-at-once';
import { toSetADay } from './blocks/last-sessions';
import { missing } from './blocks/missing';
import { lastDay, paragraph } from './blocks/news';
import { reachingMe } from './blocks/reaching-me';
import { sheet } from './blocks/sheet';
import { records } from './blocks/your-records';

const VERSION = 2;

export default {
	id: 'guardian-notice',
	code: 'L24',
	version: VERSION,
	title: 'To a parent or guardian',
	about:
		'Tells whoever decides for a minor that the practice closes, and keeps private what is the child’s.',
	to: 'guardian',
	standing: 'current',
	step: 'give-written-notice',
	fits: ({ minor, reason }) => reason.practiceEnds && reason.startedBy === 'clinician' && minor,
	missing,
	unknown: () => [],
	write: (situation, addressee) =>
		sheet(situation, addressee, {
			type: 'guardian-notice',
			version: VERSION,
			title: 'Notice to a parent or guardian',
			subject: closingSubject(situation),
			blocks: body(situation)
		})
} satisfies LetterTemplate;

function body(situation: Situation): Block[] {
	const name = called(situation);
	return [
		paragraph(
			`You receive this letter because you may decide about the care of ${name}. ${willClose(situation)} ${lastDay(situation)}`
		),
		paragraph(`${whatWasSaid(situation)} Thank you for the trust you have placed in me.`),
		{ kind: 'heading', text: 'The last sessions' },
		paragraph(
			`I would like ${name} to have time to say goodbye well. You are welcome to ask me for a talk about what comes next. ${toSetADay(situation)}`
		),
		...goingOn(
			situation,
			`It may be good for ${name} to see someone else, now or later. That is for you both to choose, and I am glad to help. If you agree in writing, I can share with them what they need to know. Here are people you could ask:`
		),
		...records(situation, `${name}’s`),
		...helpAtOnce(situation),
		...reachingMe(situation),
		paragraph(`I wish ${name} and you all the best.`)
	];
}
