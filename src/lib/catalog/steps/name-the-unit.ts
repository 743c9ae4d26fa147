import { day } from '$lib/domain/days/day';
import { withoutDelay } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'name-the-unit',
	code: 'C4-23',
	stage: 'referrals',
	group: null,
	order: 5,
	title: 'Name the place and the way there',
	act: 'Place and way there named',
	why: 'In a crisis a list of names is no help: one place, one person, one way to get there.',
	good: 'A named unit has a place, and they know who goes with them.',
	source: {
		text: 'Standards C.4, crisis transfer',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined'],
	appliesTo: () => true,
	dueOn: (situation) => withoutDelay(situation, null, 0, 'On the first day: it cannot wait.')
} satisfies Step;
