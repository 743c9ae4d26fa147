import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'plan-closure-sessions',
	code: '3.1',
	stage: 'closure',
	group: 'wishes',
	order: 10,
	title: 'Plan the last sessions',
	act: 'Last sessions planned',
	why: 'Knowing how many are left lets both of you use them.',
	good: 'Number and dates are agreed.',
	source: {
		text: 'Spayd and Wiley 2014: four sessions of notice at least; spacing is our reading',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, { days: 14, share: 1 / 6, why: 'In the talk that follows the news.' })
} satisfies Step;
