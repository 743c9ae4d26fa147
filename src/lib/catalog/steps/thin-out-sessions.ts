import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'thin-out-sessions',
	code: 'C4-22',
	stage: 'closure',
	group: 'closing-session',
	order: 15,
	title: 'Let the sessions thin out',
	act: 'Sessions thinned out',
	why: 'Longer gaps let them try what they have learned while you are still there.',
	good: 'Fortnightly, then monthly, with the last day known.',
	source: {
		text: 'M. Friedes; Modalia on tapering',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 60,
			share: 2 / 3,
			why: 'Two months before the last session, or two thirds of the days where there are fewer.'
		})
} satisfies Step;
