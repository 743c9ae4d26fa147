import { day } from '$lib/domain/days/day';
import { withTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'state-the-essentials',
	code: '1.6',
	stage: 'notice',
	group: 'told',
	order: 30,
	title: 'Say what they need to know',
	act: 'Essentials said',
	why: 'People remember little of such a moment, so a few facts are enough: until when, who helps in between, what happens to their records.',
	good: 'They heard the last day, who is there until then, where to turn in a crisis, and how to ask for records.',
	source: {
		text: 'Bernstein and Hartsell, and Psychiatric News 2020, on what a notice holds',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: withTelling
} satisfies Step;
