import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'ask-for-an-appeal',
	code: 'C4-18',
	stage: 'notice',
	group: null,
	order: -2,
	title: 'Ask whether an appeal helps',
	act: 'Appeal considered',
	why: 'Some decisions of payers fall when somebody asks for a review in time.',
	good: 'You know the last day for an appeal, and your client decided with you.',
	source: {
		text: 'Standards C.4, payer ends cover',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterBeginning(situation, 3, 'Within three days: appeals have short limits.')
} satisfies Step;
