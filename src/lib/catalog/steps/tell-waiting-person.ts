import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-17',
	stage: 'notice',
	order: 37,
	title: 'Tell them there will be no place',
	act: 'Told that there is no place',
	why: 'Somebody who waits should not wait for nothing.',
	good: 'Two sentences, other places to ask, and the day on which you delete their details.',
	source: ['B: Standards C.5, wait-list', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) => afterBeginning(situation, 14, 'Within two weeks of the plan.')
});
