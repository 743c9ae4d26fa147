import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-17',
	stage: 'notice',
	order: -3,
	title: 'Answer their wish to end',
	act: 'Wish to end answered',
	why: 'They took a step. It deserves a warm answer, without pressure and without silence.',
	good: 'You thanked them, offered one more session, and left the choice with them.',
	source: ['S: Standards C.4, client-initiated ending', '2026-11-22'],
	dueOn: (situation) => afterBeginning(situation, 1, 'Within a day.')
});
