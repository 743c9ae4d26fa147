import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'talk-over-consequences',
	code: 'C4-10',
	stage: 'notice',
	group: null,
	order: -4,
	title: 'Talk over what follows',
	act: 'What follows talked over',
	why: 'The third condition: they know what happens next, and what else is possible.',
	good: 'You spoke about a payment plan, a lower fee and other places before any date was set.',
	source: {
		text: 'NASW Code of Ethics 1.17(c), third condition',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 14, 'Within two weeks, before a last day is set.')
} satisfies Step;
