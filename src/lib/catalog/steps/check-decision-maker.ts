import { afterTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-2',
	stage: 'notice',
	order: 33,
	title: 'Check who decides for them',
	act: 'Decision-maker checked',
	why: 'A guardian or decision-maker gets the notice, and the person hears it from you too.',
	good: 'You have seen the paper that gives the right, and you told your client yourself.',
	source: ['C: Standards C.5, guardian or lacks capacity', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) =>
		afterTelling(situation, { days: 7, share: 1 / 8, why: 'Before the letter.' })
});
