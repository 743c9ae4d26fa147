import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import type { Task } from '$lib/domain/rules/task';

export default {
	...byExecutor,
	id: 'confirm-the-event',
	code: 'E01',
	title: 'Make sure of what has happened',
	why: 'What you say to clients must be true, and cannot be taken back.',
	good: 'You have it from a reliable source, and know whether it is for a time, uncertain, or for good.',
	days: [0],
	settled: () => null
} satisfies Task;
