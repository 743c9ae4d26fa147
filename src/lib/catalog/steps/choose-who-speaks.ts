import { day } from '$lib/domain/days/day';
import { beforeAnyWord } from '$lib/domain/path/first-hour';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'choose-who-speaks',
	code: 'C4-3',
	stage: 'notice',
	group: null,
	order: -13,
	title: 'Choose who speaks with them',
	act: 'Chosen who speaks',
	why: 'Nobody should have to meet alone where it is not safe, and some clients need somebody neutral beside them.',
	good: 'You know whether it is you, a colleague or a letter, where, and who else is in the building.',
	source: {
		text: 'Standards C.4, boundary and safety',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => beforeAnyWord(situation, 'Before anything is said or sent.')
} satisfies Step;
