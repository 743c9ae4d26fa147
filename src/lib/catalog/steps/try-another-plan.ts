import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-6',
	stage: 'notice',
	order: -7,
	title: 'Try a changed plan first',
	act: 'Changed plan tried',
	why: 'Many stuck therapies move again when the way, the goal or the rhythm changes.',
	good: 'You agreed what to change and for how long, and looked again on a day you both knew.',
	source: ['B: AMHCA: do not end at once; Standards C.4', '2026-11-22'],
	mayAlsoEnd: ['declined'],
	dueOn: (situation) =>
		afterBeginning(situation, 42, 'Six weeks: time for a changed plan to show something.')
});
