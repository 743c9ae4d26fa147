import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P12',
	title: 'Give every current client the written notice',
	why: 'A letter can be kept and read again, and its copy shows what was offered.',
	good: 'By hand with the day noted, or by certified mail with return receipt; a copy lies in each file.',
	source: ['A: Psychiatric News 2020; American Professional Agency for AACAP 2020', '2026-11-22'],
	asked: { how: 'recommended', by: 'Psychiatric News and malpractice insurers' },
	from: 'telling',
	days: [7],
	inShortPlans: 'first',
	after: 'tell-all-clients',
	onLeave: {
		title: 'Give every current client the leave letter',
		why: 'It names the window of your return, who covers, and how to change to somebody else.',
		good: 'By hand or in the way each agreed to; a copy lies in each file.'
	},
	counts: 'letters',
	settled: ({ load }) =>
		nobodyLeft([load.of('give-written-notice')], 'Nobody is left who waits for the letter.')
});
