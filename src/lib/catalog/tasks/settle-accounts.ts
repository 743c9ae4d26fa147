import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'settle-accounts',
	code: 'P27',
	title: 'Send final bills, and decide on balances',
	why: 'Debt that moves along burdened the next therapy in a study, and records are never held back for it.',
	good: 'Each balance is paid, written off or has a plan and a last day; receipts for insurers are out.',
	source: {
		text: 'NASW Code 1.17(c); Marmarosh and others 2017; our own reading',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'the NASW Code' },
	from: 'lastSession',
	days: [-14],
	inShortPlans: 'afterwards',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
