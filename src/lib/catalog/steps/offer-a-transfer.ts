import { afterTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-28',
	stage: 'referrals',
	order: 8,
	title: 'Offer a transfer too',
	act: 'Transfer offered',
	why: 'Some would rather change now than wait. It should be as easy as waiting.',
	good: 'You said it without leaning to one side, and would help with either.',
	source: ['S: Standards C.4, planned leave', '2026-11-22'],
	dueOn: (situation) =>
		afterTelling(situation, { days: 30, share: 1 / 3, why: 'Within a month of telling them.' })
});
