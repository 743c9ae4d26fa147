import { day } from '$lib/domain/days/day';
import { afterFirstCall } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'call-again',
	code: 'C4-14',
	stage: 'notice',
	group: null,
	order: 14,
	title: 'Call again, and think of their welfare',
	act: 'Called again',
	why: 'A second call a week later, and one question: could something have happened?',
	good: 'An emergency contact only where there is risk and the law or their consent allows it.',
	source: {
		text: 'Standards C.4, outreach ladder, day 7',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterFirstCall(situation, 7, 'A week after the first call.')
} satisfies Step;
