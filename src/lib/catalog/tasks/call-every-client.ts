import { day } from '$lib/domain/days/day';
import { nobodyLeft, type Task } from '$lib/domain/rules/task';

export default {
	id: 'call-every-client',
	code: 'E06',
	title: 'Call every current client',
	why: 'Nobody should learn of it from a letter or a newspaper.',
	good: 'Each attempt is logged, nothing clinical stands on a voicemail, and each was offered one meeting or call.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [3],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: ({ load }) => nobodyLeft([load.of('tell-in-session')], 'Nobody is left to call.')
} satisfies Task;
