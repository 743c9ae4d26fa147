import { afterTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-4',
	stage: 'transition',
	order: 25,
	title: 'Tell the court or office',
	act: 'Court or office told',
	why: 'They expect to hear that treatment ends, as a fact and from you.',
	good: 'Only the day it ends, and attendance where the order asks for it. They were asked for a new provider.',
	source: ['S: Standards C.5, court-ordered', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) =>
		afterTelling(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Within two weeks of telling your client.'
		})
});
