import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.8',
	stage: 'referrals',
	order: 45,
	title: 'Give crisis numbers',
	act: 'Crisis numbers given',
	why: 'They must be able to reach somebody at three in the morning, also when you are gone.',
	good: 'Emergency number and crisis line of the place where they live, on paper.',
	source: [
		'A: American Psychiatric Association, Psychiatric News 2023, on closing and transfer',
		'2026-11-22'
	],
	dueOn: offerReferralsBy
});
