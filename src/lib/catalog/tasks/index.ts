/** The tasks of the practice plan, in the order of the standards: one file, one task. Loaded when used. */
import { entries } from '$lib/catalog/entries';
import type { Task } from '$lib/domain/rules/task';

export const tasks: readonly Task[] = entries<Task>(
	import.meta.glob(['./*.ts', '!./index.ts', '!./*.test.ts'], {
		eager: true,
		import: 'default'
	})
).sort((a, b) => a.code.localeCompare(b.code));
