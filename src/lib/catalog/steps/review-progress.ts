import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-5',
	stage: 'notice',
	order: -8,
	title: 'Look at progress together',
	act: 'Progress looked at together',
	why: 'Said early and with something to look at, it is a shared question and no verdict.',
	good: 'You named what did help, and asked what they have missed.',
	source: ['S: Standards C.4, lack of progress; ACA A.11.c', '2026-11-22'],
	dueOn: (situation) => afterBeginning(situation, 7, 'Within a week, at the next session.')
});
