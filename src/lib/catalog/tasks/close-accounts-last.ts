import { source } from '$lib/domain/days/source';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'close-accounts-last',
	code: 'P36',
	title: 'Keep telephone and mailbox going, close accounts last',
	why: 'Payments, letters and questions come for months.',
	good: 'Mail and calls are forwarded for a year, taxes are done, and the bank account is closed last.',
	source: source.B('TheraClosure, How to close a private practice', '2026-11-22'),
	asked: { how: 'recommended', by: 'TheraClosure' },
	from: 'closing',
	days: [365],
	inShortPlans: 'afterwards',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: ({ leaves }) => !leaves,
	settled: () => null
} satisfies Task;
