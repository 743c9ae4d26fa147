import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P07',
	title: 'Choose who keeps the records',
	why: 'Records outlive the practice by years, and somebody has to answer for them.',
	good: 'A signed agreement says who holds them, how clients ask, what it costs and when each is destroyed.',
	source: ['A: ACA Code of Ethics 2014, B.6.i; OAR 833-075-0070; 4 CCR 737-1.16', '2026-11-22'],
	asked: { how: 'inPlaces', by: 'the ACA Code, Colorado and Oregon' },
	from: 'closing',
	days: [-120],
	inShortPlans: 'first',
	onLeave: null,
	onLeaving: {
		title: 'Settle with the practice who keeps the records',
		why: 'They usually belong to the practice, and clients will ask.',
		good: 'In writing: who answers requests, and how you see what you may need later.'
	},
	settled: ({ practice }) =>
		practice.custodian === 'known' && practice.custodianName
			? `${practice.custodianName} keeps the records.`
			: null
});
