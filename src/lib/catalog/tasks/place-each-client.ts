import { day } from '$lib/domain/days/day';
import { nobodyLeft, type Task } from '$lib/domain/rules/task';

export default {
	id: 'place-each-client',
	code: 'E12',
	title: 'Find a next therapist for each client',
	why: 'Care goes on, only elsewhere.',
	good: 'Whoever wants it has a name, a signed release, and a first visit.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [30],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: ({ load }) =>
		nobodyLeft([load.of('record-choice')], 'Nobody’s choice of a next provider is still open.')
} satisfies Task;
