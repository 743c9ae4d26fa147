import { afterTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-21',
	stage: 'notice',
	order: 31,
	title: 'Say when you may be back',
	act: 'Return window said',
	why: 'A window is honest where a day would be a promise.',
	good: 'They know from when, until when, and what happens if it takes longer.',
	source: ['S: Standards D.1, letter L03', '2026-11-22'],
	dueOn: (situation) =>
		afterTelling(situation, {
			days: 7,
			share: 1 / 8,
			why: 'With the news, or at the session after it.'
		})
});
