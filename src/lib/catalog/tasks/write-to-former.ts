import { day } from '$lib/domain/days/day';
import { nobodyLeft, type Task } from '$lib/domain/rules/task';

export default {
	id: 'write-to-former',
	code: 'E14',
	title: 'Write to former clients, publish what is asked',
	why: 'They may look for their records, and some places ask for a public notice.',
	good: 'Recent former clients have a short letter, and the notice is out where the law asks for it.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [60],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: ({ load }) =>
		nobodyLeft(
			[load.of('write-to-former-client')],
			'Every former client on your list who is to be told has been written to.'
		)
} satisfies Task;
