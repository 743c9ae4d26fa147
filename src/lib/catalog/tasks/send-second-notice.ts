import { ofEverybody } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default ofEverybody({
	code: 'P21',
	title: 'Give a second written notice',
	why: 'A first letter is easily laid aside.',
	good: 'Whoever has no next provider yet gets a plan of their own.',
	source: ['A: Psychiatric News 2020', '2026-11-22'],
	asked: { how: 'recommended', by: 'Psychiatric News' },
	from: 'lastSession',
	days: [-30],
	inShortPlans: 'halfTime',
	after: 'send-written-notice',
	onLeave: {},
	settled: ({ load }) =>
		nobodyLeft([load.of('send-second-notice')], 'Nobody is left who waits for the second notice.')
});
