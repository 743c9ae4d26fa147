import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P14',
	title: 'Ask your liability insurer about cover after closing',
	why: 'A claim may come years later, and a claims-made policy covers it only with a tail.',
	good: 'You know whether the policy is claims-made or occurrence, the tail is arranged, and nothing was cancelled early.',
	source: ['A: ENTtoday 2016; CPH, Closing a practice', '2026-11-22'],
	asked: { how: 'recommended', by: 'malpractice insurers' },
	from: 'closing',
	days: [-90],
	inShortPlans: 'inOrder',
	onLeave: {
		title: 'Ask your liability insurer about cover during the leave',
		why: 'Cover must not lapse while clients may still turn to you.',
		good: 'You know what the policy asks while you do not work, in writing.'
	}
});
