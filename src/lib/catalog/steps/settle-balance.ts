import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'settle-balance',
	code: 'C5-6',
	stage: 'closure',
	group: null,
	order: 55,
	title: 'Settle the account',
	act: 'Account settled',
	why: 'Clients who brought unpaid debts found the change to the next therapist harder.',
	good: 'A plan, a lower sum or a clean end; never a condition for the records.',
	source: {
		text: 'Marmarosh and others 2017; OAR 833-075-0070',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Two weeks before the last session.'
		})
} satisfies Step;
