import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P35',
	title: 'Announce it again after closing',
	why: 'Some places ask for a notice each month after a practice has closed.',
	good: 'The proof of each notice is kept: the page with its date, or the affidavit of the newspaper.',
	source: ['A: N.J.A.C. 13:44G-10.6', '2026-11-22'],
	asked: { how: 'inPlaces', by: 'New Jersey' },
	from: 'closing',
	days: [30, 60, 90],
	inShortPlans: 'afterwards',
	onLeave: null,
	appliesTo: () => false
});
