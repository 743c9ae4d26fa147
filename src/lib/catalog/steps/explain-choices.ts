import { afterTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-20',
	stage: 'notice',
	order: 32,
	title: 'Explain every choice',
	act: 'Choices explained',
	why: 'They may stay with the practice, follow you or go elsewhere: it is their choice alone.',
	good: 'You named what speaks for and against each, in the same even voice.',
	source: ['A: NASW Code of Ethics 1.17(f)', '2026-11-22'],
	dueOn: (situation) =>
		afterTelling(situation, {
			days: 7,
			share: 1 / 8,
			why: 'With the news, or at the session after it.'
		})
});
