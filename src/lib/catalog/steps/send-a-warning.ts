import { afterFirstCall } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-15',
	stage: 'notice',
	order: 16,
	title: 'Write with a day to answer by',
	act: 'Letter with a day sent',
	why: 'They learn what will happen and when, and that the door is still open.',
	good: 'Plain and friendly: the days missed, what would help, a day ten to fourteen days ahead.',
	source: ['S: Standards C.4, outreach ladder, day 14; letter L12', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) => afterFirstCall(situation, 14, 'Two weeks after the first call.')
});
