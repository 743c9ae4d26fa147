import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P36',
	title: 'Keep telephone and mailbox going, close accounts last',
	why: 'Payments, letters and questions come for months.',
	good: 'Mail and calls are forwarded for a year, taxes are done, and the bank account is closed last.',
	source: ['B: TheraClosure, How to close a private practice', '2026-11-22'],
	asked: { how: 'recommended', by: 'TheraClosure' },
	from: 'closing',
	days: [365],
	inShortPlans: 'afterwards',
	onLeave: null,
	appliesTo: ({ leaves }) => !leaves
});
