import { writeDay } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from '$lib/catalog/letters/blocks/dates';
import { endsWithOne, toOne } from '$lib/catalog/reasons/common/ends-with-one';

export default endsWithOne({
	id: 'payer-ends',
	code: 'L17',
	version: 2,
	title: 'Your plan stops paying',
	about:
		'When a payer or agency ends cover: the day, what was tried, and what is still open to them.',
	needs: ['records'],
	documentTitle: 'About paying for our sessions',
	forEachMember: true,
	subject: (situation) => `Our sessions after ${dates(situation).last}`,
	body: (situation, to) =>
		toOne(situation, to, {
			fact: 'I am writing to tell you that whoever pays for our sessions will stop paying. Unless we find another way, our work will end.',
			why: `Neither of us chose this, and it does not mean that you ask too much. ${tried(situation)}`,
			thanks: 'Thank you for your trust and for the work we have done.',
			more: [
				{ kind: 'heading', text: 'What you can do' },
				{
					kind: 'list',
					items: [
						'You can ask for a new decision. The letter you had from them says how, and by when. I can write to them if you agree in writing.',
						'You can go on with me and pay yourself. Ask me what it costs, and choose freely.',
						'You can see somebody who is paid for, or who has a lower fee. Please ask them before you choose.'
					]
				},
				'You can have a copy of your records whatever you choose.'
			]
		})
});

function tried({ doneOn, practice }: Situation): string {
	const on = doneOn('ask-for-an-appeal');
	return on
		? `On ${writeDay(on, practice.regionStyle)} we looked at asking for a new decision.`
		: 'We can still ask for a new decision.';
}
