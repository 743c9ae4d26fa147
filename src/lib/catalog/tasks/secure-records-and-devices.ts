import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import type { Task } from '$lib/domain/rules/task';

export default {
	...byExecutor,
	id: 'secure-records-and-devices',
	code: 'E08',
	title: 'Secure records and devices',
	why: 'Charts are not the family’s, and passwords outlive their owner.',
	good: 'Records are locked, passwords are changed, and there is a list of what was found.',
	days: [7],
	settled: () => null
} satisfies Task;
