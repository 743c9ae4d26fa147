/** Tasks of the practice plan for tests: change the one fact the test is about. */
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import type { TaskOutcome } from '$lib/domain/records';
import type { Task } from '$lib/domain/rules/task';
import { step, today } from './cases';

/** Recommended ninety days before the closing day. */
export function task(id: string, changed: Partial<Task> = {}): Task {
	const { code, title, why, good, source } = step(id);
	return {
		...{ id, code, title, why, good, source },
		asked: { how: 'recommended', by: 'a test' },
		from: 'closing',
		days: [-90],
		inShortPlans: 'inOrder',
		after: null,
		onLeave: {},
		counts: null,
		always: false,
		appliesTo: () => true,
		settled: () => null,
		lacks: () => null,
		...changed
	};
}

/** Open, without a day. */
export function taskItem(id: string, changed: Partial<TaskItem> = {}): TaskItem {
	const open = {
		due: null,
		ruled: null,
		own: null,
		outcome: null,
		settled: null,
		lacks: null,
		state: 'later' as const
	};
	return { key: id, task: task(id), ...open, ...changed };
}

/** Done on the first day. */
export function taskOutcome(key: string, changed: Partial<TaskOutcome> = {}): TaskOutcome {
	const said = { outcome: 'done' as const, happenedOn: today, evidence: null, because: null };
	return { id: `${key} ended`, task: key, ...said, ...changed };
}
