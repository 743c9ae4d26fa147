import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import type { Task } from '$lib/domain/rules/task';

export default {
	...byExecutor,
	id: 'open-the-emergency-pack',
	code: 'E02',
	title: 'Open the emergency pack',
	why: 'Access fails more often than good will.',
	good: 'You have the client list, the calendar, the keys, and the letter that says you may act.',
	days: [0],
	settled: () => null
} satisfies Task;
