import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
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
			'After the last session, to somebody for whom others decide: short, warm, and how to ask.',
		needs: ['crisis']
	},
	[{ reason: null, part: { of: endingConfirmed, body: ended } }]
);

function ended(situation: Situation): Prose[] {
	const on = endedOn(situation);
	const day = on ? writeDay(on, situation.practice.regionStyle) : '';
	return inPlainWords(situation, {
		news: `We met for the last time on ${day}. Now our work has ended.`,
		kind: 'I was glad to work with you. Thank you for your trust. What has helped you is yours to keep.'
	});
}
