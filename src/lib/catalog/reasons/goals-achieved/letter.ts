import { dates } from '$lib/catalog/letters/blocks/dates';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { toSetADay } from '$lib/catalog/letters/blocks/last-sessions';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { news } from '$lib/catalog/letters/blocks/news';
import {
	comingBack,
	missingToWrite,
	recordsStay,
	unknownLastDay
} from '$lib/catalog/letters/blocks/of-one';

export default notice({
	id: 'goals-achieved',
	code: 'L09',
	version: 2,
	title: 'You have reached your goals',
	about: 'A warm word on a good ending: the day you agreed on, and how to come back.',
	needs: ['crisis', 'records'],
	missing: missingToWrite,
	unknown: unknownLastDay,
	documentTitle: 'About our last session',
	forEachMember: true,
	subject: (situation) => `Our last session on ${dates(situation).last}`,
	body: (situation, { recipient }) => [
		news(
			situation,
			recipient,
			'I am glad to write this letter: our work together is coming to a good end.'
		),
		'You have reached what you came for, and that is your own doing. Thank you for your trust.',
		`Until then we will look back, keep what has helped, and plan for harder days. It is normal to be glad and sad at once. ${toSetADay(situation)}`,
		...recordsStay(),
		...helpAtOnce(situation),
		...comingBack(situation)
	]
});
