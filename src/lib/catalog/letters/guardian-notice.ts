import type { Block } from '$lib/domain/letter';
import { milestones } from '$lib/domain/milestones';
import type { LetterTemplate, Situation } from '$lib/domain/rules';
import { dates } from './blocks/dates';
import { goingOn } from './blocks/going-on';
import { helpAtOnce } from './blocks/help-at-once';
import { toSetADay } from './blocks/last-sessions';
import { missing } from './blocks/missing';
import { lastDay, paragraph } from './blocks/news';
import { reachingMe } from './blocks/reaching-me';
import { sheet } from './blocks/sheet';
import { records } from './blocks/your-records';

const VERSION = 1;

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
			subject: `My practice closes on ${dates(situation).closing}`,
			blocks: body(situation)
		})
} satisfies LetterTemplate;

function body(situation: Situation): Block[] {
	const { client } = situation.case;
	const name = client.callName?.trim() || client.name;
	return [
		paragraph(
			`You receive this letter because you may decide about the care of ${name}. I will close my practice on ${dates(situation).closing}. ${lastDay(situation)}`
		),
		paragraph(`${whatWasSaid(situation, name)} Thank you for the trust you have placed in me.`),
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

function whatWasSaid({ doneOn }: Situation, name: string): string {
	const told = doneOn(milestones.told) ? `I have told ${name} myself, in plain words. ` : '';
	return `${told}What ${name} tells me stays private, as far as the law allows, so this letter says nothing about it.`;
}
