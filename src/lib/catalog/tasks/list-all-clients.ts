import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P04',
	title: 'List everybody: current, former, waiting',
	why: 'Nobody can be told who is not on the list.',
	good: 'Each has an address or number, what is safe to use, who pays, whether there is a risk, and where they live.',
	source: ['S: Our own order, from professional-will guides and board rules', '2026-11-22'],
	asked: { how: 'recommended', by: 'board rules and guides' },
	from: 'firstTelling',
	days: [0],
	inShortPlans: 'first',
	onLeave: {},
	onLeaving: {
		title: 'List the clients you see now',
		good: 'As your contract allows, and no copy of the practice’s lists: whom to tell, what is safe to use, whether there is a risk.'
	},
	counts: 'clients',
	settled: ({ load: { people } }) =>
		people === 0
			? null
			: `${people} ${people === 1 ? 'person stands' : 'people stand'} on your list.`
});
