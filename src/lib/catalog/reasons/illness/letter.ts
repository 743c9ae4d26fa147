import { writeDay } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { cover, missingCover } from '$lib/catalog/letters/blocks/cover';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { nextWordOn } from '$lib/catalog/letters/blocks/next-word';
import { missingOfOne } from '$lib/catalog/letters/blocks/of-one';

export default notice({
	id: 'illness',
	code: 'L04',
	version: 2,
	title: 'I cannot work for now',
	about: 'When you fell ill: since when, who covers, and the day of the next word. No detail.',
	needs: ['crisis'],
	missing: (situation) => [
		...missingOfOne(situation),
		...missingCover(situation.practice),
		...(nextWordOn(situation)
			? []
			: ['Say when clients hear more: add the days of your return under Practice.'])
	],
	documentTitle: 'About our next sessions',
	forEachMember: true,
	subject: () => 'I cannot work for now',
	body
});

function body(situation: Situation): Prose[] {
	const { practice, begunOn } = situation;
	const region = practice.regionStyle;
	const next = nextWordOn(situation);
	const by = next ? writeDay(next, region) : '';
	return [
		`I am writing to tell you that I have been unable to work since ${writeDay(begunOn, region)}, and that our next sessions cannot take place. I am being looked after, and I keep the rest to myself. I hope that you understand.`,
		'It has nothing to do with you. Thank you for your trust and your patience.',
		...cover(practice, 'Who is there for you', 'A colleague covers for me. You may call:'),
		{ kind: 'heading', text: 'When you will hear more' },
		`You will hear from me or from ${practice.coverName ?? ''} by ${by} how it goes on. You do not have to wait until then: my colleague is there for you now.`,
		...goingOn(
			situation,
			'You may also go on with somebody else, for now or for good. The choice is yours. If you agree in writing, they can be told what they need to know. Here are people you could ask:'
		),
		{ kind: 'heading', text: 'Your records' },
		`Your records stay safe. For a copy, a short written request to ${practice.coverName ?? ''} is enough.`,
		...helpAtOnce(situation),
		'I wish you well.'
	];
}
