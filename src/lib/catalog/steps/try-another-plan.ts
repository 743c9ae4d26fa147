import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'try-another-plan',
	code: 'C4-6',
	stage: 'notice',
	group: null,
	order: -7,
	title: 'Try a changed plan first',
	act: 'Changed plan tried',
	why: 'Many stuck therapies move again when the way, the goal or the rhythm changes.',
	good: 'You agreed what to change and for how long, and looked again on a day you both knew.',
	source: {
		text: 'AMHCA: do not end at once; Standards C.4',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterBeginning(situation, 42, 'Six weeks: time for a changed plan to show something.')
} satisfies Step;
