import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-7',
	stage: 'notice',
	order: -10,
	title: 'Check your own reasons',
	act: 'Own reasons checked',
	why: 'A client is referred for a skill you lack, never for who they are.',
	good: 'You asked yourself and a colleague what part dislike or values may play.',
	source: ['C: ACA 2014, A.11.b', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => afterBeginning(situation, 7, 'Before you speak with them.')
});
