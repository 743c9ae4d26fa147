import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'secure-records-and-devices',
	code: 'E08',
	title: 'Secure records and devices',
	why: 'Charts are not the family’s, and passwords outlive their owner.',
	good: 'Records are locked, passwords are changed, and there is a list of what was found.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [7],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
