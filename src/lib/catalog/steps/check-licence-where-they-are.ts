import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-8',
	stage: 'notice',
	order: -12,
	title: 'Check your licence where they are',
	act: 'Licence checked',
	why: 'The law of the place where the client sits decides, also for one more session.',
	good: 'You know until when you may see them there, and you look for a provider licensed there.',
	source: ['B: Standards C.5, telehealth', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => afterBeginning(situation, 7, 'Before you promise more sessions.')
});
