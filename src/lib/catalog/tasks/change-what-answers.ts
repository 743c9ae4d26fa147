import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'change-what-answers',
	code: 'E05',
	title: 'Change voicemail, replies and online booking',
	why: 'People go on calling and booking.',
	good: 'It says only what the therapist or the family allowed, whom to call, and the crisis line.',
	source: {
		text: 'Standards C.2, list of the executor: professional-will guides and our own order',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'guides for executors' },
	from: 'takingOver',
	days: [2],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
