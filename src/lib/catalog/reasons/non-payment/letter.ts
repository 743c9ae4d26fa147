import { writeDay } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';
import { unknownLastDay } from '$lib/catalog/letters/blocks/of-one';
import { endsWithOne, toOne } from '$lib/catalog/reasons/common/ends-with-one';

export default endsWithOne({
	id: 'non-payment',
	code: 'L17',
	version: 2,
	title: 'It ends because of the fee',
	about:
		'After the terms and the consequences were talked over: the day, and places with a lower fee.',
	needs: ['records'],
	fits: (situation) => !situation.minor && !has(situation, 'in-crisis'),
	unknown: (situation) => [
		...unknownLastDay(situation),
		...(situation.doneOn('talk-over-consequences')
			? []
			: ['Talk over first what it means if the account stays open: the letter says when you did.'])
	],
	body: (situation, to) =>
		toOne(situation, to, {
			fact: 'I am writing to tell you that our work together will end.',
			why: `When we began, we agreed on the fee. We talked about it on ${talkedOn(situation)}, and we have not found a way to go on. It is about the fee alone.`,
			thanks: 'Thank you for your trust and for the work we have done.',
			more: [
				'Some people and clinics have a lower fee for those who ask. Please ask them before you choose. If you see a way to pay that we have not thought of, tell me.',
				'You can have a copy of your records whatever is owed. The account itself is on a paper of its own.'
			]
		})
});

export function talkedOn({ doneOn, practice }: Situation): string {
	const on = doneOn('talk-over-consequences');
	return on ? writeDay(on, practice.regionStyle) : '';
}
