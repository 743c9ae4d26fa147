import { day } from '$lib/domain/days/day';
import { afterTelling } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'explain-choices',
	code: 'C4-20',
	stage: 'notice',
	group: null,
	order: 32,
	title: 'Explain every choice',
	act: 'Choices explained',
	why: 'They may stay with the practice, follow you or go elsewhere: it is their choice alone.',
	good: 'You named what speaks for and against each, in the same even voice.',
	source: {
		text: 'NASW Code of Ethics 1.17(f)',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterTelling(situation, {
			days: 7,
			share: 1 / 8,
			why: 'With the news, or at the session after it.'
		})
} satisfies Step;
