import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'check-own-reasons',
	code: 'C4-7',
	stage: 'notice',
	group: null,
	order: -10,
	title: 'Check your own reasons',
	act: 'Own reasons checked',
	why: 'A client is referred for a skill you lack, never for who they are.',
	good: 'You asked yourself and a colleague what part dislike or values may play.',
	source: {
		text: 'ACA 2014, A.11.b',
		confidence: 'C',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 7, 'Before you speak with them.')
} satisfies Step;
