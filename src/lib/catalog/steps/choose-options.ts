import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.2',
	stage: 'referrals',
	group: 'referrals',
	order: 20,
	title: 'Choose three options',
	act: 'Options chosen',
	why: 'One name is a gamble; three leave a choice.',
	good: 'Three that fit need, cost, insurance, language, place and who they feel at ease with.',
	source: [
		'A: American Psychiatric Association, Psychiatric News 2023, on closing and transfer',
		'2026-11-22'
	],
	mayAlsoEnd: [],
	dueOn: offerReferralsBy
});
