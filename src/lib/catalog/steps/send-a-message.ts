import { day } from '$lib/domain/days/day';
import { afterFirstCall } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'send-a-message',
	code: 'C4-13',
	stage: 'notice',
	group: null,
	order: 12,
	title: 'Send a short message',
	act: 'Message sent',
	why: 'Some people answer a line who never answer a call.',
	good: 'By the way they agreed to: that you missed them, and how to reach you.',
	source: {
		text: 'Standards C.4, outreach ladder, day 2 to 3',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterFirstCall(situation, 3, 'Three days after the first call.')
} satisfies Step;
