import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'review-progress',
	code: 'C4-5',
	stage: 'notice',
	group: null,
	order: -8,
	title: 'Look at progress together',
	act: 'Progress looked at together',
	why: 'Said early and with something to look at, it is a shared question and no verdict.',
	good: 'You named what did help, and asked what they have missed.',
	source: {
		text: 'Standards C.4, lack of progress; ACA A.11.c',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 7, 'Within a week, at the next session.')
} satisfies Step;
