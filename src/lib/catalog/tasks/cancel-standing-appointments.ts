import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'cancel-standing-appointments',
	code: 'P24',
	title: 'Cancel appointments after the last day',
	why: 'A standing appointment that is left in the calendar still promises a session.',
	good: 'The calendar is empty from the next day on, and each client has it in writing.',
	source: { text: 'Psychiatric News 2020', confidence: 'A', checkedOn: day('2026-11-22') },
	asked: { how: 'recommended', by: 'Psychiatric News' },
	from: 'lastSession',
	days: [-30],
	inShortPlans: 'inOrder',
	after: 'tell-all-clients',
	onLeave: {
		title: 'Cancel appointments during the leave',
		why: 'A standing appointment left in the calendar still promises a session.',
		good: 'The calendar is empty until the window of your return, and each client has it in writing.'
	},
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
