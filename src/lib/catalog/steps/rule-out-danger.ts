import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'rule-out-danger',
	code: 'C4-9',
	stage: 'notice',
	group: null,
	order: -5,
	title: 'Make sure nobody is in danger',
	act: 'No danger found',
	why: 'The second condition: care never ends over money while somebody may come to harm.',
	good: 'You asked, and would ask again. If there is danger, this ending stops here.',
	source: {
		text: 'NASW Code of Ethics 1.17(c), second condition',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 7, 'Before anything else in this ending.')
} satisfies Step;
