import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-12',
	stage: 'notice',
	order: 11,
	title: 'Call them',
	act: 'Called',
	why: 'A voice is quicker and kinder than a letter, and it may be a simple mistake.',
	good: 'One call. On a voicemail only your name and number, if they agreed to voicemail.',
	source: ['S: Standards C.4, outreach ladder, day 0', '2026-11-22'],
	dueOn: (situation) => afterBeginning(situation, 0, 'On the first day of this ending.')
});
