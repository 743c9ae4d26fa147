import { day } from '$lib/domain/days/day';
import { afterBeginning } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'read-the-contract',
	code: 'C4-19',
	stage: 'notice',
	group: null,
	order: -16,
	title: 'Read your contract',
	act: 'Contract read',
	why: 'Notice to the practice and rules on following clients stand there, before you speak with anybody.',
	good: 'You know what you may say, who holds the records, and who signs the letter.',
	source: {
		text: 'Practice Institute on leaving a group practice',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => afterBeginning(situation, 3, 'Before you tell anybody.')
} satisfies Step;
