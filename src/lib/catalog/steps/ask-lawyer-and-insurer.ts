import { day } from '$lib/domain/days/day';
import { beforeAnyWord } from '$lib/domain/path/first-hour';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'ask-lawyer-and-insurer',
	code: 'C4-2',
	stage: 'notice',
	group: null,
	order: -17,
	title: 'Ask your lawyer and insurer',
	act: 'Lawyer and insurer asked',
	why: 'In an ending for safety or after a boundary was crossed, one sentence too many can do harm.',
	good: 'Both have answered before any letter goes out. If somebody is in danger, safety does not wait.',
	source: {
		text: 'Standards C.4, must watch; APA 10.10(b)',
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
