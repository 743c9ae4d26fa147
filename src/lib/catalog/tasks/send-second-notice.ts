import { day } from '$lib/domain/days/day';
import { nobodyLeft, type Task } from '$lib/domain/rules/task';

export default {
	id: 'send-second-notice',
	code: 'P21',
	title: 'Give a second written notice',
	why: 'A first letter is easily laid aside.',
	good: 'Whoever has no next provider yet gets a plan of their own.',
	source: { text: 'Psychiatric News 2020', confidence: 'A', checkedOn: day('2026-11-22') },
	asked: { how: 'recommended', by: 'Psychiatric News' },
	from: 'lastSession',
	days: [-30],
	inShortPlans: 'halfTime',
	after: 'send-written-notice',
	onLeave: {},
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: ({ load }) =>
		nobodyLeft([load.of('send-second-notice')], 'Nobody is left who waits for the second notice.')
} satisfies Task;
