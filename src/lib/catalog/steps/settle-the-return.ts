import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'settle-the-return',
	code: 'C4-29',
	stage: 'transition',
	group: null,
	order: 70,
	title: 'Settle how you begin again',
	act: 'Return settled',
	why: 'The first session back is part of the leave, and so is its slipping.',
	good: 'They know the day of the first session, or whom they will hear from.',
	source: {
		text: 'Standards D.1, letter L03',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 7, share: 1 / 8, why: 'A week before the last session.' })
} satisfies Step;
