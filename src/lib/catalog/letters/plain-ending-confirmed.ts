import endingConfirmed from './ending-confirmed';
import { writeDay } from '$lib/domain/days/day';
import { endedOn } from './blocks/ended';
import { plainly } from './blocks/plainly';
import { inPlainWords } from './blocks/plain-words';

export default plainly(
	{
		id: 'plain-ending-confirmed',
		version: 1,
		title: 'Our work has ended, in plain words',
		about:
			'After the last session, to somebody for whom others decide: short, warm, and how to ask.'
	},
	[endingConfirmed],
	(situation) => {
		const on = endedOn(situation);
		const day = on ? writeDay(on, situation.practice.regionStyle) : '';
		return inPlainWords(situation, {
			news: `We met for the last time on ${day}. Now our work has ended.`,
			kind: 'I was glad to work with you. Thank you for your trust. What has helped you is yours to keep.'
		});
	}
);
