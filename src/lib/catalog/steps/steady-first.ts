import { day } from '$lib/domain/days/day';
import { withoutDelay } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'steady-first',
	code: 'C5-12',
	stage: 'notice',
	group: null,
	order: -20,
	title: 'Look after the crisis first',
	act: 'Crisis looked after',
	why: 'No ending in the middle of a crisis: it waits until they are steady again.',
	good: 'They are safe for now, someone is beside them, and you both know the next contact.',
	source: {
		text: 'Standards C.5, in crisis now',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) =>
		withoutDelay(
			situation,
			'in-crisis',
			0,
			'On the day the crisis was noted, and each day until it is done.'
		)
} satisfies Step;
