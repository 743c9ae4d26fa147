import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'speak-with-the-family',
	code: 'E07',
	title: 'Speak with the family and the lawyer',
	why: 'They have duties of their own, and no right to clients’ names.',
	good: 'Your authority was shown, and no client’s name stands in the estate.',
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
