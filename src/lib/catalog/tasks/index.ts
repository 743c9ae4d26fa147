/** The tasks of the practice plan, in the order of the standards. Loaded when used. */
import { entries } from '$lib/catalog/entries';
import type { Task } from '$lib/domain/rules/task';
import afterwards from './afterwards';
import beforeTelling from './before-telling';
import executor from './executor';
import lastWeeks from './last-weeks';
import leave from './leave';
import meanwhile from './meanwhile';
import telling from './telling';

export const tasks: readonly Task[] = entries<Task>({
	...executor,
	...beforeTelling,
	...telling,
	...meanwhile,
	...lastWeeks,
	...afterwards,
	...leave
});
