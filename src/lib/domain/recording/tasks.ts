import type { Change, TaskOutcome } from '$lib/domain/records';
import { writeDay, type Region } from '$lib/domain/days/day';
import type { TaskItem } from '$lib/domain/practice/practice-plan';

/** How a task ended; evidence or cause that nobody said is left out. */
export type TaskEnding = Pick<TaskOutcome, 'outcome' | 'happenedOn'> &
	Partial<Pick<TaskOutcome, 'evidence' | 'because'>>;

export function taskEnded(item: TaskItem, ending: TaskEnding, id: string, region: Region): Change {
	const { outcome, happenedOn, evidence = null, because = null } = ending;
	const fields = { task: item.key, outcome, happenedOn, evidence, because };
	return {
		act: sentence(item, ending, region),
		subject: null,
		ops: [{ op: 'add', type: 'taskOutcome', id, fields }]
	};
}

export function taskEndingWithdrawn(item: TaskItem, outcome: TaskOutcome, region: Region): Change {
	return {
		act: `Taken back: ${sentence(item, outcome, region)}`,
		subject: null,
		ops: [{ op: 'del', type: 'taskOutcome', id: outcome.id }]
	};
}

function sentence(item: TaskItem, ending: TaskEnding, region: Region): string {
	const on = writeDay(ending.happenedOn, region);
	const { title } = item.task;
	const because = ending.because ? `, because: ${ending.because}` : '';
	switch (ending.outcome) {
		case 'done':
			return title.endsWith('?') ? `${title} Done on ${on}` : `${title}: done on ${on}`;
		case 'declined':
			return `${title}: declined on ${on}${because}`;
		case 'notApplicable':
			return `${title}: does not apply as of ${on}${because}`;
	}
}
