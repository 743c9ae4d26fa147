import { writeDay } from '$lib/domain/days/day';
import { cover } from '$lib/catalog/letters/blocks/cover';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { nextWordOn } from '$lib/catalog/letters/blocks/next-word';
import type { Situation } from '$lib/domain/rules/ending';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { NoticeBeside } from '$lib/catalog/reasons/common/beside';
import { changing } from '$lib/catalog/reasons/common/changing';

export default {
	guardian: {
		id: 'guardian-illness',
		version: 1,
		title: 'To a parent or guardian: I cannot work for now',
		about:
			'When you fell ill: who covers, and the day of the next word. What is the child’s stays private.',
		needs: ['crisis'],
		documentTitle: 'About the next sessions'
	},
	subject: () => 'I cannot work for now',
	body: (situation) => [
		`${say.opening(situation)} I have been unable to work since ${writeDay(situation.begunOn, situation.practice.regionStyle)}, and the next sessions cannot take place. I am being looked after, and I keep the rest to myself. I hope that you understand.`,
		`It has nothing to do with ${say.called(situation)} or with you. ${say.whatWasSaid(situation)} Thank you for your trust and your patience.`,
		...cover(
			situation.practice,
			'Who is there for you',
			`A colleague covers for me, for ${say.called(situation)} and for you. You may call:`
		),
		{ kind: 'heading', text: 'When you will hear more' },
		`You will hear from me or from ${situation.practice.coverName ?? ''} by ${next(situation)} how it goes on.`,
		...goingOn(situation, changing(situation)),
		...say.recordsOf(),
		...helpAtOnce(situation),
		'I wish you both well.'
	]
} satisfies NoticeBeside;

function next(situation: Situation): string {
	const on = nextWordOn(situation);
	return on ? writeDay(on, situation.practice.regionStyle) : '';
}
