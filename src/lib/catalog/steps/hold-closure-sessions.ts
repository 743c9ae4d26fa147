import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'hold-closure-sessions',
	code: '3.3',
	stage: 'closure',
	group: 'closing-session',
	order: 30,
	title: 'Hold the last sessions',
	act: 'Closure sessions held',
	why: 'Looking back, naming when therapy could help again, and saying goodbye: these are the work of an ending.',
	good: 'Held, or offered and declined: a client may prefer to go without a goodbye.',
	source: {
		text: 'C. Suffridge, three tasks of ending; Norcross and others 2017',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 0, share: 0, why: 'On the day of the last session.' })
} satisfies Step;
