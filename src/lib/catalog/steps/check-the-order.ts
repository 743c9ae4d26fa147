import { day } from '$lib/domain/days/day';
import { afterTicking } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'check-the-order',
	code: 'C5-3',
	stage: 'notice',
	group: null,
	order: -14,
	title: 'Read the order and the release',
	act: 'Order and release read',
	why: 'What a court or an office may learn stands in the order, and nothing more.',
	good: 'You have written instruction, and know to whom the end has to be said.',
	source: {
		text: 'Standards C.5, court-ordered',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTicking(situation, 'court-ordered', 7, 'Before anybody outside hears of it.')
} satisfies Step;
