/** The tasks of the practice plan by when they are due. */
import { addDays, type Day } from '$lib/domain/days/day';
import { isQuestion, type TaskItem } from '$lib/domain/practice/practice-plan';
import titles from './groups.json';

export type When = keyof typeof titles;

export type TaskGroup = { when: When; title: string; items: readonly TaskItem[] };

/** What “the next weeks” are, in days. */
const NEXT_WEEKS = 35;

/** In this order, each by day; groups without a task are left out. */
export function byWhen(items: readonly TaskItem[], today: Day): TaskGroup[] {
	return (Object.keys(titles) as When[])
		.map((when) => ({
			when,
			title: titles[when],
			items: items.filter((item) => whenOf(item, today) === when).sort(byDay)
		}))
		.filter((group) => group.items.length > 0);
}

/** Those that want something: `now` is due today or late, `thisWeek` in the next seven days. */
export function dueTasks(items: readonly TaskItem[], today: Day) {
	const open = items.filter(({ state }) => state !== 'ended').sort(byDay);
	const dueBy = (item: TaskItem, on: Day) => item.due !== null && item.due.on <= on;
	const now = open.filter((item) => dueBy(item, today));
	const week = addDays(today, 7);
	return { now, thisWeek: open.filter((item) => !now.includes(item) && dueBy(item, week)) };
}

function whenOf(item: TaskItem, today: Day): When {
	if (item.state === 'ended') return 'ended';
	if (item.state === 'late') return 'late';
	if (item.state === 'now') return 'today';
	if (item.state === 'soon') return 'thisWeek';
	if (item.due) return item.due.on <= addDays(today, NEXT_WEEKS) ? 'nextWeeks' : 'later';
	return isQuestion(item) ? 'ask' : 'noDay';
}

function byDay(a: TaskItem, b: TaskItem): number {
	return (a.due?.on ?? '9').localeCompare(b.due?.on ?? '9');
}
