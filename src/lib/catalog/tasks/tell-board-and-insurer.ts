import { byExecutor } from '$lib/catalog/tasks/common/kinds';
import type { Task } from '$lib/domain/rules/task';

export default {
	...byExecutor,
	id: 'tell-board-and-insurer',
	code: 'E11',
	title: 'Tell board, insurer, payers and landlord',
	why: 'Each has days of its own, and bills go on.',
	good: 'Each was told in writing, without a client’s name, and has confirmed it.',
	days: [14],
	settled: () => null
} satisfies Task;
