import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.7',
	stage: 'notice',
	order: 70,
	title: 'Remind them at half time',
	act: 'Reminded of the last day',
	why: 'An ending is easily put out of mind, by both of you.',
	good: 'One sentence is enough: how many sessions are left, and on which day the last one is.',
	source: ['S: Second notice, Psychiatric News 2020; half time is our reading', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: Infinity,
			share: 1 / 2,
			why: 'Half way between the news and the last session.',
			short: 'Half way between the news and the last session.'
		})
});
