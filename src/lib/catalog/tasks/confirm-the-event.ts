import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'confirm-the-event',
	code: 'E01',
	title: 'Make sure of what has happened',
	why: 'What you say to clients must be true, and cannot be taken back.',
	good: 'You have it from a reliable source, and know whether it is for a time, uncertain, or for good.',
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
