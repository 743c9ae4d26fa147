import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P32',
	title: 'Update NPI, directories, website and listings',
	why: 'An old entry goes on promising that you are there.',
	good: 'Each entry says closed, or is gone, with the day. The NPI is told within 30 days as far as we know: ask.',
	source: ['S: A. Thomas 2015: deactivate the NPI; the 30 days are not confirmed', '2026-11-22'],
	asked: { how: 'recommended', by: 'A. Thomas' },
	from: 'closing',
	days: [30],
	inShortPlans: 'afterwards',
	onLeave: null
});
