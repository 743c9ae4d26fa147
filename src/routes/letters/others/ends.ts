/** Which practice tasks a letter or a text ends when it is recorded. */
import type { OutsideEntry, Party } from '$lib/domain/letters/outside-letter';
import { isQuestion, type TaskItem } from '$lib/domain/practice/practice-plan';
import type { SentLetter } from '$lib/domain/records';
import { keyOf } from './writing';

/** Open ones it belongs to and that a press ends, by day; of one that comes several times only the next. */
export function openTasks(entry: OutsideEntry, items: readonly TaskItem[]): TaskItem[] {
	if (entry.about === 'client') return [];
	const open = items
		.filter((item) => item.state !== 'ended' && item.lacks === null && !isQuestion(item))
		.filter(({ task }) => entry.belongsTo(task))
		.sort((a, b) => (a.due?.on ?? '9').localeCompare(b.due?.on ?? '9'));
	return open.filter(({ task }, i) => open.findIndex((other) => other.task.id === task.id) === i);
}

/** Whether everybody on the list has this letter once `to` has it: only then the task is done with it. */
export function isLast(
	letter: string,
	to: Party,
	parties: readonly Party[],
	sent: readonly SentLetter[]
): boolean {
	const have = new Set(
		sent
			.filter((each) => each.letter === letter && each.recordedInError === null)
			.map(({ correspondentId, providerId }) => correspondentId ?? providerId)
	);
	return parties.every((each) => keyOf(each) === keyOf(to) || have.has(keyOf(each)));
}

/** Keys of the tasks that are ticked before the therapist says so: the one they came from, else the next. */
export function usuallyEnded(
	tasks: readonly TaskItem[],
	cameFrom: string | null,
	last: boolean
): string[] {
	const [first] = tasks;
	if (!last || first === undefined) return [];
	return [tasks.find(({ key }) => key === cameFrom)?.key ?? first.key];
}
