import { day } from '$lib/domain/days/day';
import { beforeAnyWord } from '$lib/domain/path/first-hour';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'consult',
	code: 'C4-1',
	stage: 'notice',
	group: null,
	order: -18,
	title: 'Ask a colleague or supervisor',
	act: 'Consulted',
	why: 'A second view protects your client from a decision made in the heat of the moment, and you too.',
	good: 'You described the situation without the name, and noted the day and whom you asked.',
	source: {
		text: 'AMHCA, Termination and referral; Psychiatric News 2023; our reading of both',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) => beforeAnyWord(situation, 'Before anything is said or sent.')
} satisfies Step;
