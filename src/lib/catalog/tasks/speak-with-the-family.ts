import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import type { Task } from '$lib/domain/rules/task';

export default {
	...byExecutor,
	id: 'speak-with-the-family',
	code: 'E07',
	title: 'Speak with the family and the lawyer',
	why: 'They have duties of their own, and no right to clients’ names.',
	good: 'Your authority was shown, and no client’s name stands in the estate.',
	days: [7],
	settled: () => null
} satisfies Task;
