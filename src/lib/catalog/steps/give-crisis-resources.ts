import { day } from '$lib/domain/days/day';
import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'give-crisis-resources',
	code: '2.8',
	stage: 'referrals',
	group: null,
	order: 45,
	title: 'Give crisis numbers',
	act: 'Crisis numbers given',
	why: 'They must be able to reach somebody at three in the morning, also when you are gone.',
	good: 'Emergency number and crisis line of the place where they live, on paper.',
	source: {
		text: 'American Psychiatric Association, Psychiatric News 2023, on closing and transfer',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: offerReferralsBy
} satisfies Step;
