import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P10',
	title: 'Stop or limit new clients, and tell the waiting list',
	why: 'Who begins now would soon have to begin again elsewhere.',
	good: 'The waiting list has other names to turn to, and anybody new hears of the last day at the first contact.',
	source: [
		'A: ENTtoday 2016: no new patients once notice is out; American Psychological Association',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'the American Psychological Association' },
	from: 'closing',
	days: [-120],
	inShortPlans: 'inOrder',
	onLeave: {
		title: 'Tell new people and the waiting list of your leave',
		why: 'Who begins now will soon be without you for a while.',
		good: 'Anybody new hears at the first contact when you are away, and the waiting list has other names to turn to.'
	}
});
