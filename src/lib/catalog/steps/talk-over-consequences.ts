import { source } from '$lib/domain/days/source';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';
import type { Step } from '$lib/domain/rules/step';

export default {
	...whereBrought,
	id: 'talk-over-consequences',
	code: 'C4-10',
	stage: 'notice',
	order: -4,
	title: 'Talk over what follows',
	act: 'What follows talked over',
	why: 'The third condition: they know what happens next, and what else is possible.',
	good: 'You spoke about a payment plan, a lower fee and other places before any date was set.',
	source: source.A('NASW Code of Ethics 1.17(c), third condition', '2026-11-22'),
	mayAlsoEnd: ['declined', 'unreachable'],
	dueOn: (situation) => afterBeginning(situation, 14, 'Within two weeks, before a last day is set.')
} satisfies Step;
