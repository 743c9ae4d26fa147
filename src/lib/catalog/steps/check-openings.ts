import { day } from '$lib/domain/days/day';
import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'check-openings',
	code: '2.4',
	stage: 'referrals',
	group: 'referrals',
	order: 30,
	title: 'Check that they have openings',
	act: 'Openings checked',
	why: 'Nothing discourages more than three calls and three full practices.',
	good: 'Somebody asked each one in the last weeks, and none is about to close as well.',
	source: {
		text: 'Psychiatric News 2023; Society for Psychotherapy, The doctor is out',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: offerReferralsBy
} satisfies Step;
