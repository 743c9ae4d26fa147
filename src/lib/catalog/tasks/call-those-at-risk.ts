import { day } from '$lib/domain/days/day';
import { nobodyLeft, type Task } from '$lib/domain/rules/task';

export default {
	id: 'call-those-at-risk',
	code: 'E04',
	title: 'Call those at risk in person',
	why: 'They need a voice and a name at once.',
	good: 'A clinician called each of them, and each has cover and the crisis line.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [1],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: ({ load }) =>
		nobodyLeft([load.toldFirst], 'Nobody at risk or seen for two years is left to call.')
} satisfies Task;
