import { afterTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-27',
	stage: 'referrals',
	order: 4,
	title: 'Arrange cover for them',
	act: 'Cover arranged',
	why: 'While you are away somebody knows their name, and they know whom to call.',
	good: 'A colleague has said yes, and your client has the number on paper.',
	source: ['B: APA 3.12, interruption of services', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) =>
		afterTelling(situation, { days: 30, share: 1 / 3, why: 'Within a month of telling them.' })
});
