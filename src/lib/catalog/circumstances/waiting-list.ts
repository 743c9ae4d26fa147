import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 180,
	title: 'On the waiting list',
	about: 'A short word that there will be no place, and where else to ask.',
	brings: ['tell-waiting-person'],
	keepsOnly: { steps: [], because: 'Not seen yet: they only need to know.' },
	watch: [],
	source: ['B: Standards C.5, wait-list', '2026-11-22'],
	holds: ({ case: { client } }) => client.standing === 'waiting'
});
