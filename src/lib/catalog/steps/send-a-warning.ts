import { day } from '$lib/domain/days/day';
import { afterFirstCall } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'send-a-warning',
	code: 'C4-15',
	stage: 'notice',
	group: null,
	order: 16,
	title: 'Write with a day to answer by',
	act: 'Letter with a day sent',
	why: 'They learn what will happen and when, and that the door is still open.',
	good: 'Plain and friendly: the days missed, what would help, a day ten to fourteen days ahead.',
	source: {
		text: 'Standards C.4, outreach ladder, day 14; letter L12',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterFirstCall(situation, 14, 'Two weeks after the first call.')
} satisfies Step;
