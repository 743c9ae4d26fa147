import { day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import { afterStep } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'sign-release',
	code: '4.1',
	stage: 'transition',
	group: 'hand-over',
	order: 10,
	title: 'Have the release signed',
	act: 'Release signed',
	why: 'Nothing goes to the next provider without their written yes.',
	good: 'It says what, to whom, what for and until when, and they have a copy.',
	source: {
		text: '45 CFR 164.508(c), core elements and statements',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterStep(
			situation,
			milestones.nextProviderChosen,
			7,
			'A week after the next provider was chosen.',
			situation.lastSessionOn
		)
} satisfies Step;
