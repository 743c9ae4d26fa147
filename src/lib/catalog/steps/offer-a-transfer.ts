import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'offer-a-transfer',
	code: 'C4-28',
	stage: 'referrals',
	group: null,
	order: 8,
	title: 'Offer a transfer too',
	act: 'Transfer offered',
	why: 'Some would rather change now than wait. It should be as easy as waiting.',
	good: 'You said it without leaning to one side, and would help with either.',
	source: {
		text: 'Standards C.4, planned leave',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, { days: 30, share: 1 / 3, why: 'Within a month of telling them.' })
} satisfies Step;
