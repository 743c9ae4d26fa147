/** Another day for a task of the practice plan than the rule's, with the reason. */
import type { Change } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { By } from './changes/on-path';
import type { TaskItem } from '$lib/domain/practice/practice-plan';

/** Takes the place of the rule's day, or of the own day that was set before. */
export function taskDaySet(
	item: TaskItem,
	own: { on: Day; because: string },
	{ newId, region }: By
): Change {
	const act = `${named(item)} set to ${writeDay(own.on, region)}, because: ${own.because}`;
	if (item.own)
		return {
			act,
			subject: null,
			ops: [{ op: 'set', type: 'taskDay', id: item.own.id, fields: own }]
		};
	const fields = { task: item.key, ...own };
	return { act, subject: null, ops: [{ op: 'add', type: 'taskDay', id: newId(), fields }] };
}

/** The rule's day counts again; `null` where it does already. */
export function taskDayRestored(item: TaskItem, region: Region): Change | null {
	if (item.own === null) return null;
	const back = item.ruled
		? `back to the rule’s, ${writeDay(item.ruled.on, region)}`
		: 'no longer has its own date';
	return {
		act: `${named(item)}: ${back}`,
		subject: null,
		ops: [{ op: 'del', type: 'taskDay', id: item.own.id }]
	};
}

const named = ({ task: { title } }: TaskItem): string => `Day for “${title}”`;
