import { afterFirstCall } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-14',
	stage: 'notice',
	order: 14,
	title: 'Call again, and think of their welfare',
	act: 'Called again',
	why: 'A second call a week later, and one question: could something have happened?',
	good: 'An emergency contact only where there is risk and the law or their consent allows it.',
	source: ['S: Standards C.4, outreach ladder, day 7', '2026-11-22'],
	dueOn: (situation) => afterFirstCall(situation, 7, 'A week after the first call.')
});
