import { ofEverybody } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default ofEverybody({
	code: 'P05',
	title: 'Sort clients by how early they need to know',
	why: 'Long work, risk, early losses and medication ask for more time.',
	good: 'You know who is told first, who with the rest, and who needs only a short notice.',
	source: [
		'A: APA Monitor, February 2003: three to four months for more serious cases, six for the longest; A. Thomas 2015',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'the American Psychological Association' },
	from: 'firstTelling',
	days: [0],
	inShortPlans: 'first',
	after: 'list-all-clients',
	onLeave: {},
	settled: ({ load }) => nobodyLeft([load.of('tell-in-session')], 'Nobody is left to tell.')
});
