import type { Situation } from '$lib/domain/rules';
import { dates } from './blocks/dates';
import { helpAtOnce } from './blocks/help-at-once';
import { toSetADay } from './blocks/last-sessions';
import { letter } from './blocks/letter';
import { news, paragraph } from './blocks/news';
import { comingBack, missingToWrite, recordsStay, unknownLastDay } from './blocks/of-one';

export default letter({
	id: 'goals-achieved',
	code: 'L09',
	version: 1,
	title: 'You have reached your goals',
	about: 'A warm word on a good ending: the day you agreed on, and how to come back.',
	step: 'give-written-notice',
	fits: ({ reason, minor }) => reason.id === 'goals-achieved' && !minor,
	missing: missingToWrite,
	unknown: unknownLastDay,
	documentTitle: 'About our last session',
	subject: (situation) => `Our last session on ${dates(situation).last}`,
	body
});

function body(situation: Situation) {
	return [
		news(situation, 'It is good to write this letter: our work together comes to its end.'),
		paragraph(
			'You have reached what you came for. That is your own doing, and I am glad that I could be there. Thank you for the trust you have shown me.'
		),
		{ kind: 'heading' as const, text: 'Until then' },
		paragraph(
			`We will look back, keep what has helped, and plan for days that are harder. It is normal to be glad and sad at the same time. ${toSetADay(situation)}`
		),
		...comingBack(situation),
		...recordsStay(situation),
		...helpAtOnce(situation),
		paragraph('I wish you all the best.')
	];
}
