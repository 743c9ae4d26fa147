import { day } from '$lib/domain/days/day';
import { nobodyLeft, type Task } from '$lib/domain/rules/task';

export default {
	id: 'hand-records-to-custodian',
	code: 'E15',
	title: 'Hand the records to their custodian',
	why: 'From now on clients ask there.',
	good: 'Each file has a closing note that says: closed by the executor, no clinical judgement made.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [90],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: ({ load }) =>
		nobodyLeft(
			[load.of('write-closing-note'), load.of('close-file')],
			'Every file is closed, with its note.'
		)
} satisfies Task;
