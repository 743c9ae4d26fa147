import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'tell-colleagues',
	code: 'P18',
	title: 'Tell colleagues who refer to you',
	why: 'They would go on sending people, and they may have room for some of yours.',
	good: 'They know the last day, and where to send people instead. No client is named.',
	source: { text: 'CPH, Closing a practice', confidence: 'B', checkedOn: day('2026-11-22') },
	asked: { how: 'recommended', by: 'malpractice insurers' },
	from: 'closing',
	days: [-60],
	inShortPlans: 'afterwards',
	after: null,
	onLeave: {},
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
