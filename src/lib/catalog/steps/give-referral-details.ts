import { day } from '$lib/domain/days/day';
import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'give-referral-details',
	code: '2.3',
	stage: 'referrals',
	group: 'referrals',
	order: 40,
	title: 'Give them the names',
	act: 'Referrals given',
	why: 'A name, a telephone number and a word on why this person make the first call easier.',
	good: 'Given on paper, with name, telephone and address.',
	source: {
		text: 'APA Ethics Code 10.10(c): suggest other providers before ending',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: offerReferralsBy
} satisfies Step;
