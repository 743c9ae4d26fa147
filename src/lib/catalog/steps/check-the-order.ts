import { afterTicking } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-3',
	stage: 'notice',
	order: -14,
	title: 'Read the order and the release',
	act: 'Order and release read',
	why: 'What a court or an office may learn stands in the order, and nothing more.',
	good: 'You have written instruction, and know to whom the end has to be said.',
	source: ['S: Standards C.5, court-ordered', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) =>
		afterTicking(situation, 'court-ordered', 7, 'Before anybody outside hears of it.')
});
