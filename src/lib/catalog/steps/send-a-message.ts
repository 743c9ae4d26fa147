import { afterFirstCall } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-13',
	stage: 'notice',
	order: 12,
	title: 'Send a short message',
	act: 'Message sent',
	why: 'Some people answer a line who never answer a call.',
	good: 'By the way they agreed to: that you missed them, and how to reach you.',
	source: ['S: Standards C.4, outreach ladder, day 2 to 3', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) => afterFirstCall(situation, 3, 'Three days after the first call.')
});
