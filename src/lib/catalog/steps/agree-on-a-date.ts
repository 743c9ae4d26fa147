import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'agree-on-a-date',
	code: 'C4-4',
	stage: 'notice',
	group: 'wishes',
	order: -9,
	title: 'Agree on the last day together',
	act: 'Last day agreed',
	why: 'An ending that both chose is remembered as part of the work, not as a loss.',
	good: 'The day came out of a conversation about what was reached, and it is in both calendars.',
	source: {
		text: 'Standards C.4, goals achieved; Society for Psychotherapy on negotiated endings',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterBeginning(situation, 14, 'Within two weeks of the first talk about ending.')
} satisfies Step;
