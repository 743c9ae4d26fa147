import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'remind-at-half-time',
	code: '1.7',
	stage: 'notice',
	group: null,
	order: 70,
	title: 'Remind them at half time',
	act: 'Reminded of the last day',
	why: 'An ending is easily put out of mind, by both of you.',
	good: 'One sentence is enough: how many sessions are left, and on which day the last one is.',
	source: {
		text: 'Second notice, Psychiatric News 2020; half time is our reading',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: Infinity,
			share: 1 / 2,
			why: 'Half way between the news and the last session.',
			short: 'Half way between the news and the last session.'
		})
} satisfies Step;
