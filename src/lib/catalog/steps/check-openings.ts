import { offerReferralsBy } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.4',
	stage: 'referrals',
	group: 'referrals',
	order: 30,
	title: 'Check that they have openings',
	act: 'Openings checked',
	why: 'Nothing discourages more than three calls and three full practices.',
	good: 'Somebody asked each one in the last weeks, and none is about to close as well.',
	source: ['A: Psychiatric News 2023; Society for Psychotherapy, The doctor is out', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: offerReferralsBy
});
