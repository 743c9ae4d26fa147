import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'name-return-window',
	code: 'C4-21',
	stage: 'notice',
	group: null,
	order: 31,
	title: 'Say when you may be back',
	act: 'Return window said',
	why: 'A window is honest where a day would be a promise.',
	good: 'They know from when, until when, and what happens if it takes longer.',
	source: {
		text: 'Standards D.1, letter L03',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, {
			days: 7,
			share: 1 / 8,
			why: 'With the news, or at the session after it.'
		})
} satisfies Step;
