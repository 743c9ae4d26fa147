import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-6',
	stage: 'closure',
	order: 55,
	title: 'Settle the account',
	act: 'Account settled',
	why: 'Clients who brought unpaid debts found the change to the next therapist harder.',
	good: 'A plan, a lower sum or a clean end; never a condition for the records.',
	source: ['A: Marmarosh and others 2017; OAR 833-075-0070', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Two weeks before the last session.'
		})
});
