import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P25',
	title: 'Hold closure sessions, and collect signed releases',
	why: 'A goodbye is part of the work, and a summary may go on only with a release.',
	good: 'Each client was offered at least one; releases are signed where the client wants one.',
	source: [
		'A: APA Ethics Code 10.10(c); Spayd and Wiley 2014: four sessions of notice',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'the APA Ethics Code' },
	from: 'lastSession',
	days: [0],
	inShortPlans: 'inOrder',
	after: 'tell-all-clients',
	onLeave: {
		title: 'Hold a last session before the leave with each client',
		why: 'What happens meanwhile is better said than written.',
		good: 'Each knows who covers, the window of your return, and whom to call in a crisis.'
	},
	counts: 'sessions',
	settled: ({ load }) =>
		nobodyLeft(
			[load.of('hold-closure-sessions'), load.of('sign-release')],
			'Nobody has a closure session or a release still to come.'
		)
});
