import { day } from '$lib/domain/days/day';
import { withoutDelay } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'choose-level-of-care',
	code: 'C4-16',
	stage: 'notice',
	group: null,
	order: -19,
	title: 'Choose the level of care',
	act: 'Level of care chosen',
	why: 'What they need now decides everything else: where, how soon, and who brings them.',
	good: 'You noted the level and whom you asked. The need counts, not what is convenient.',
	source: {
		text: 'Standards C.4, crisis transfer',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => withoutDelay(situation, 'in-crisis', 0, 'On the first day: it cannot wait.')
} satisfies Step;
