import { afterTelling } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.1',
	stage: 'referrals',
	group: 'wishes',
	order: 10,
	title: 'Ask what they need next',
	act: 'Need for further care talked over',
	why: 'Some want to go straight on with somebody else, some want a rest, some are done.',
	good: 'You agree on one word: none, optional, continuing or urgent.',
	source: ['C: ACA Code of Ethics A.11', '2026-11-22'],
	dueOn: (situation) =>
		afterTelling(situation, { days: 14, share: 1 / 6, why: 'In the talk that follows the news.' })
});
