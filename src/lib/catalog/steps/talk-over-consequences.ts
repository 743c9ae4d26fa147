import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-10',
	stage: 'notice',
	order: -4,
	title: 'Talk over what follows',
	act: 'What follows talked over',
	why: 'The third condition: they know what happens next, and what else is possible.',
	good: 'You spoke about a payment plan, a lower fee and other places before any date was set.',
	source: ['A: NASW Code of Ethics 1.17(c), third condition', '2026-11-22'],
	dueOn: (situation) => afterBeginning(situation, 14, 'Within two weeks, before a last day is set.')
});
