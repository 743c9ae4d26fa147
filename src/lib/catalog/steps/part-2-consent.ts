import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'part-2-consent',
	code: 'C5-10',
	stage: 'transition',
	group: null,
	order: 8,
	title: 'Use the Part 2 consent',
	act: 'Part 2 consent signed',
	why: 'Records of a substance use programme need a consent of their own, and a notice goes with them.',
	good: 'The consent names what, to whom and why, and the notice on passing it on is enclosed.',
	source: {
		text: '42 CFR 2.31 and 2.32',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, { days: 30, share: 1 / 2, why: 'In time for the summary.' })
} satisfies Step;
