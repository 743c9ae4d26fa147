import { afterTelling } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.8',
	stage: 'notice',
	group: 'wishes',
	order: 60,
	title: 'Talk it over again',
	act: 'Notice talked over',
	why: 'The first reaction is rarely the last one. A second talk shows what was understood.',
	good: 'You know that they understood the dates, and what they wish for the time that is left.',
	source: ['A: C. Suffridge, three tasks of ending: naming them beforehand helps', '2026-11-22'],
	dueOn: (situation) =>
		afterTelling(situation, { days: 14, share: 1 / 6, why: 'A session or two after the news.' })
});
