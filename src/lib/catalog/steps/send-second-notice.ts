import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'send-second-notice',
	code: 'P21',
	stage: 'notice',
	group: null,
	order: 75,
	title: 'Write a second time',
	act: 'Second notice given',
	why: 'A month before the end, whoever has no plan yet gets the news once more, with your help offered.',
	good: 'Warm and without pressure: the last day, the referrals, how to reach you.',
	source: {
		text: 'Psychiatric News 2020: repeat the notice',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 30,
			share: 1 / 3,
			why: 'A month before the last session, or at the last third.',
			short: 'A month before the last session, or at the last third.'
		})
} satisfies Step;
