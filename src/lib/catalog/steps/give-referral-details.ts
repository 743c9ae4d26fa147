import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.3',
	stage: 'referrals',
	group: 'referrals',
	order: 40,
	title: 'Give them the names',
	act: 'Referrals given',
	why: 'A name, a telephone number and a word on why this person make the first call easier.',
	good: 'Given on paper, with name, telephone and address.',
	source: ['B: APA Ethics Code 10.10(c): suggest other providers before ending', '2026-11-22'],
	dueOn: offerReferralsBy
});
