import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P09',
	title: 'Tell long-term clients and those at risk, in session',
	why: 'They need the most time to take it in and to find somebody.',
	good: 'Each hears it from you in person first; the letter comes after.',
	source: [
		'A: C. Courtois on her retirement (American Psychological Association); D. Carlat 2017; APA Monitor 2003',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'the American Psychological Association' },
	from: 'firstTelling',
	days: [0],
	inShortPlans: 'first',
	after: 'list-all-clients',
	onLeave: {},
	counts: 'told',
	settled: ({ load }) =>
		nobodyLeft([load.toldFirst], 'Nobody at risk or seen for two years is left to tell.')
});
