import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'notify-payers',
	code: 'P15',
	title: 'Give notice to insurers and panels',
	why: 'Contracts often ask for 30 to 90 days in writing; yours says how many.',
	good: 'Each has the last day of service and a forwarding address, and has confirmed it in writing.',
	source: {
		text: 'ENTtoday 2016; the days are those of your own contracts',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'inPlaces', by: 'as your contracts say' },
	from: 'closing',
	days: [-60],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: {},
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
