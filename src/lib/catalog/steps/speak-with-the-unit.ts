import { day } from '$lib/domain/days/day';
import { withoutDelay } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'speak-with-the-unit',
	code: 'C4-24',
	stage: 'transition',
	group: null,
	order: 5,
	title: 'Speak with the unit yourself',
	act: 'Spoken with the unit',
	why: 'What they need to know to keep your client safe is said by you, today.',
	good: 'By phone and in writing, only what is needed; the law lets you in an emergency.',
	source: {
		text: 'Standards C.4, crisis transfer; 45 CFR 164.506 and 164.512(j)',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => withoutDelay(situation, null, 0, 'On the first day: it cannot wait.')
} satisfies Step;
