import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'check-decision-maker',
	code: 'C5-2',
	stage: 'notice',
	group: null,
	order: 33,
	title: 'Check who decides for them',
	act: 'Decision-maker checked',
	why: 'A guardian or decision-maker gets the notice, and the person hears it from you too.',
	good: 'You have seen the paper that gives the right, and you told your client yourself.',
	source: {
		text: 'Standards C.5, guardian or lacks capacity',
		confidence: 'C',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, { days: 7, share: 1 / 8, why: 'Before the letter.' })
} satisfies Step;
