import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'acknowledge-their-wish',
	code: 'C4-17',
	stage: 'notice',
	group: null,
	order: -3,
	title: 'Answer their wish to end',
	act: 'Wish to end answered',
	why: 'They took a step. It deserves a warm answer, without pressure and without silence.',
	good: 'You thanked them, offered one more session, and left the choice with them.',
	source: {
		text: 'Standards C.4, client-initiated ending',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 1, 'Within a day.')
} satisfies Step;
