import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'tell-those-who-work-along',
	code: 'E09',
	title: 'Tell colleagues who work along',
	why: 'Supervisees, co-leaders and prescribers have clients who wait.',
	good: 'Supervisor, co-leaders, prescribers, supervisees and those who refer know it, without a client’s name.',
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
