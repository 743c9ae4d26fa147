import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'update-registers',
	code: 'P32',
	title: 'Update NPI, directories, website and listings',
	why: 'An old entry goes on promising that you are there.',
	good: 'Each entry says closed, or is gone, with the day. The NPI is told within 30 days as far as we know: ask.',
	source: {
		text: 'A. Thomas 2015: deactivate the NPI; the 30 days are not confirmed',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'A. Thomas' },
	from: 'closing',
	days: [30],
	inShortPlans: 'afterwards',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
