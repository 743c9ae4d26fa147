import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'open-the-emergency-pack',
	code: 'E02',
	title: 'Open the emergency pack',
	why: 'Access fails more often than good will.',
	good: 'You have the client list, the calendar, the keys, and the letter that says you may act.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [0],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
