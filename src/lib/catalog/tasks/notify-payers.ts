import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P15',
	title: 'Give notice to insurers and panels',
	why: 'Contracts often ask for 30 to 90 days in writing; yours says how many.',
	good: 'Each has the last day of service and a forwarding address, and has confirmed it in writing.',
	source: ['A: ENTtoday 2016; the days are those of your own contracts', '2026-11-22'],
	asked: { how: 'inPlaces', by: 'as your contracts say' },
	from: 'closing',
	days: [-60],
	inShortPlans: 'inOrder',
	onLeave: {}
});
