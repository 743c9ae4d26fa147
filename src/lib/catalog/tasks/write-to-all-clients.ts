import { day } from '$lib/domain/days/day';
import { nobodyLeft, type Task } from '$lib/domain/rules/task';

export default {
	id: 'write-to-all-clients',
	code: 'E10',
	title: 'Write to all clients',
	why: 'What was said on the phone is soon forgotten.',
	good: 'Each has it in writing: the fact, referrals, records, the crisis line, and a memorial where it was wished.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [14],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: ({ load }) =>
		nobodyLeft([load.of('give-written-notice')], 'Nobody is left who waits for the letter.')
} satisfies Task;
