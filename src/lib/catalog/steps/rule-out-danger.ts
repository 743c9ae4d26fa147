import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-9',
	stage: 'notice',
	order: -5,
	title: 'Make sure nobody is in danger',
	act: 'No danger found',
	why: 'The second condition: care never ends over money while somebody may come to harm.',
	good: 'You asked, and would ask again. If there is danger, this ending stops here.',
	source: ['A: NASW Code of Ethics 1.17(c), second condition', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => afterBeginning(situation, 7, 'Before anything else in this ending.')
});
