import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-18',
	stage: 'notice',
	order: -2,
	title: 'Ask whether an appeal helps',
	act: 'Appeal considered',
	why: 'Some decisions of payers fall when somebody asks for a review in time.',
	good: 'You know the last day for an appeal, and your client decided with you.',
	source: ['S: Standards C.4, payer ends cover', '2026-11-22'],
	mayAlsoEnd: ['declined'],
	dueOn: (situation) =>
		afterBeginning(situation, 3, 'Within three days: appeals have short limits.')
});
