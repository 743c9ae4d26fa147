import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'make-terms-clear',
	code: 'C4-8',
	stage: 'notice',
	group: null,
	order: -6,
	title: 'Make sure the terms were clear',
	act: 'Terms checked',
	why: 'The first of three conditions: what they owe was agreed in words they understood.',
	good: 'You found the agreement with its date, or you went through it with them again.',
	source: {
		text: 'NASW Code of Ethics 1.17(c), first condition',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 7, 'Before anything else in this ending.')
} satisfies Step;
