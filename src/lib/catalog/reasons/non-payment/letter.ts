import { writeDay } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { ifSoon } from '$lib/catalog/letters/blocks/sudden-ending';
import { missingOfOne, toOne, unknownLastDay } from '$lib/catalog/letters/blocks/of-one';

export default notice({
	id: 'non-payment',
	code: 'L17',
	version: 2,
	title: 'It ends because of the fee',
	about:
		'After the terms and the consequences were talked over: the day, and places with a lower fee.',
	needs: ['records'],
	fits: (situation) => !situation.minor && !has(situation, 'in-crisis'),
	missing: missingOfOne,
	unknown: (situation) => [
		...unknownLastDay(situation),
		...(situation.doneOn('talk-over-consequences')
			? []
			: ['Talk over first what it means if the account stays open: the letter says when you did.'])
	],
	documentTitle: 'About the end of our work',
	subject: (situation) => `Our work ends on ${dates(situation).last}`,
	body: (situation) =>
		toOne(situation, {
			fact: 'I am writing to tell you that our work together will end.',
			why: `When we began, we agreed on the fee. We talked about it on ${talkedOn(situation)}, and we have not found a way to go on. It is about the fee alone.`,
			thanks: 'Thank you for your trust and for the work we have done.',
			more: [
				paragraph(
					'Some people and clinics have a lower fee for those who ask. Please ask them before you choose. If you see a way to pay that we have not thought of, tell me.'
				),
				paragraph(
					'You can have a copy of your records whatever is owed. The account itself is on a paper of its own.'
				)
			]
		}),
	sheets: ifSoon
});

export function talkedOn({ doneOn, practice }: Situation): string {
	const on = doneOn('talk-over-consequences');
	return on ? writeDay(on, practice.regionStyle) : '';
}
