import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import type { Task } from '$lib/domain/rules/task';

export default {
	...byExecutor,
	id: 'tell-those-who-work-along',
	code: 'E09',
	title: 'Tell colleagues who work along',
	why: 'Supervisees, co-leaders and prescribers have clients who wait.',
	good: 'Supervisor, co-leaders, prescribers, supervisees and those who refer know it, without a client’s name.',
	days: [7],
	settled: () => null
} satisfies Task;
