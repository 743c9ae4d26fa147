import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'tell-prescriber',
	code: 'C5-5',
	stage: 'transition',
	group: null,
	order: 26,
	title: 'Tell the prescriber',
	act: 'Prescriber told',
	why: 'Whoever prescribes should know who is watching from now on.',
	good: 'With a release: the last day, the next provider, what to look out for. No advice on doses.',
	source: {
		text: 'Standards C.5, medication',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Two weeks before the last session.'
		})
} satisfies Step;
