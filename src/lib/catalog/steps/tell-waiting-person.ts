import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'tell-waiting-person',
	code: 'C5-17',
	stage: 'notice',
	group: null,
	order: 37,
	title: 'Tell them there will be no place',
	act: 'Told that there is no place',
	why: 'Somebody who waits should not wait for nothing.',
	good: 'Two sentences, other places to ask, and the day on which you delete their details.',
	source: {
		text: 'Standards C.5, wait-list',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 14, 'Within two weeks of the plan.')
} satisfies Step;
