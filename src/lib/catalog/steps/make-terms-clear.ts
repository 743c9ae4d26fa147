import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-8',
	stage: 'notice',
	order: -6,
	title: 'Make sure the terms were clear',
	act: 'Terms checked',
	why: 'The first of three conditions: what they owe was agreed in words they understood.',
	good: 'You found the agreement with its date, or you went through it with them again.',
	source: ['A: NASW Code of Ethics 1.17(c), first condition', '2026-11-22'],
	dueOn: (situation) => afterBeginning(situation, 7, 'Before anything else in this ending.')
});
