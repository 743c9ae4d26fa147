import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'tell-the-referrer',
	code: 'C5-4',
	stage: 'transition',
	group: null,
	order: 25,
	title: 'Tell the court or office',
	act: 'Court or office told',
	why: 'They expect to hear that treatment ends, as a fact and from you.',
	good: 'Only the day it ends, and attendance where the order asks for it. They were asked for a new provider.',
	source: {
		text: 'Standards C.5, court-ordered',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Within two weeks of telling your client.'
		})
} satisfies Step;
