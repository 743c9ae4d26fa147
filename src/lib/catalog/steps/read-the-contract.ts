import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-19',
	stage: 'notice',
	order: -16,
	title: 'Read your contract',
	act: 'Contract read',
	why: 'Notice to the practice and rules on following clients stand there, before you speak with anybody.',
	good: 'You know what you may say, who holds the records, and who signs the letter.',
	source: ['B: Practice Institute on leaving a group practice', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => afterBeginning(situation, 3, 'Before you tell anybody.')
});
