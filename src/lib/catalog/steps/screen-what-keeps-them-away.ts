import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'screen-what-keeps-them-away',
	code: 'C4-11',
	stage: 'notice',
	group: null,
	order: -1,
	title: 'Ask what keeps them away',
	act: 'Asked what keeps them away',
	why: 'Illness, money, a lost bus line or a crisis look the same from your chair.',
	good: 'You thought of risk first, and offered what could make coming possible.',
	source: {
		text: 'Standards C.4, non-attendance, must watch',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 2, 'With the first attempts to reach them.')
} satisfies Step;
