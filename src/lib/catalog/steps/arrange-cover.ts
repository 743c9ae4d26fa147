import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'arrange-cover',
	code: 'C4-27',
	stage: 'referrals',
	group: null,
	order: 4,
	title: 'Arrange cover for them',
	act: 'Cover arranged',
	why: 'While you are away somebody knows their name, and they know whom to call.',
	good: 'A colleague has said yes, and your client has the number on paper.',
	source: {
		text: 'APA 3.12, interruption of services',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, { days: 30, share: 1 / 3, why: 'Within a month of telling them.' })
} satisfies Step;
