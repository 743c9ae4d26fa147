import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'call-them',
	code: 'C4-12',
	stage: 'notice',
	group: null,
	order: 11,
	title: 'Call them',
	act: 'Called',
	why: 'A voice is quicker and kinder than a letter, and it may be a simple mistake.',
	good: 'One call. On a voicemail only your name and number, if they agreed to voicemail.',
	source: {
		text: 'Standards C.4, outreach ladder, day 0',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 0, 'On the first day of this ending.')
} satisfies Step;
