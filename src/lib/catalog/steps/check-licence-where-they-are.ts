import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'check-licence-where-they-are',
	code: 'C5-8',
	stage: 'notice',
	group: null,
	order: -12,
	title: 'Check your licence where they are',
	act: 'Licence checked',
	why: 'The law of the place where the client sits decides, also for one more session.',
	good: 'You know until when you may see them there, and you look for a provider licensed there.',
	source: {
		text: 'Standards C.5, telehealth',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 7, 'Before you promise more sessions.')
} satisfies Step;
