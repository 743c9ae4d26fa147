import { day } from '$lib/domain/days/day';
import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'choose-options',
	code: '2.2',
	stage: 'referrals',
	group: 'referrals',
	order: 20,
	title: 'Choose three options',
	act: 'Options chosen',
	why: 'One name is a gamble; three leave a choice.',
	good: 'Three that fit need, cost, insurance, language, place and who they feel at ease with.',
	source: {
		text: 'American Psychiatric Association, Psychiatric News 2023, on closing and transfer',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: offerReferralsBy
} satisfies Step;
