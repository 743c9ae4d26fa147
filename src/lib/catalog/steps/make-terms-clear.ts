import { source } from '$lib/domain/days/source';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';
import type { Step } from '$lib/domain/rules/step';

export default {
	...whereBrought,
	id: 'make-terms-clear',
	code: 'C4-8',
	stage: 'notice',
	order: -6,
	title: 'Make sure the terms were clear',
	act: 'Terms checked',
	why: 'The first of three conditions: what they owe was agreed in words they understood.',
	good: 'You found the agreement with its date, or you went through it with them again.',
	source: source.A('NASW Code of Ethics 1.17(c), first condition', '2026-11-22'),
	mayAlsoEnd: ['declined', 'unreachable'],
	dueOn: (situation) => afterBeginning(situation, 7, 'Before anything else in this ending.')
} satisfies Step;
