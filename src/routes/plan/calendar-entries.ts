/** What of the plan stands in a calendar file, in words that may be shared. */
import type { Row } from '$lib/domain/path/caseload';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import { initials, type ClosureSession, type Practice } from '$lib/domain/records';
import { letterSteps, type Stage } from '$lib/domain/rules';
import { nextSeen, sessionOn } from '$lib/domain/sessions/sessions';
import type { Day } from '$lib/domain/days/day';
import type { CalendarEntry } from '$lib/export';
import table from './calendar-titles.json';

const titles: Record<Stage | 'letter' | 'task' | 'session' | 'appointment', string> = table;

export type Planned = {
	rows: readonly Row[];
	tasks: readonly TaskItem[];
	practice: Practice;
	today: Day;
	/** How many changes touched any of these; all changes where none is named. */
	changes: (...ids: string[]) => number;
	/** With titles of tasks and initials of clients; else in words that tell of nobody. */
	named: boolean;
};

/** Tasks with their day; of each client the closure sessions, the next appointment and the day of the next act. */
export function calendarEntries(planned: Planned): CalendarEntry[] {
	return [...ofTasks(planned), ...planned.rows.flatMap((row) => ofClient(row, planned))];
}

/** What moves a task's day may be any change: of the plan, of a client's place, of another task. */
function ofTasks({ tasks, today, changes, named }: Planned): CalendarEntry[] {
	const all = changes();
	return tasks.flatMap(({ key, task, due, state }): CalendarEntry[] => {
		const off = state === 'ended';
		if (due === null || (off && due.on < today)) return [];
		const title = named ? task.title : titles.task;
		return [{ of: `task ${key}`, title, on: due.on, at: null, changes: all, off }];
	});
}

function ofClient({ case: own, next, nextDueOn }: Row, planned: Planned): CalendarEntry[] {
	const { practice, today, named } = planned;
	const { client } = own;
	const changes = planned.changes(client.id, 'practice');
	const entry = (of: string, title: string, on: Day, more: Partial<CalendarEntry> = {}) => ({
		...{ of, title: named ? `${title}, ${initials(client.name)}` : title, on },
		...{ at: null, changes, off: false, ...more }
	});
	const sessions = own.sessions.filter((each) => each.plannedOn >= today && !isOver(each));
	const seenOn = nextSeen(client, today);
	const appointment = seenOn && sessionOn(own, seenOn, practice);
	return [
		...sessions.map(({ id, plannedOn, standing }) => {
			const held = standing === 'planned' ? sessionOn(own, plannedOn, practice) : null;
			return entry(id, titles.session, plannedOn, { at: held?.at ?? null, off: !held });
		}),
		...(appointment && !appointment.closure
			? [entry(`next ${client.id}`, titles.appointment, appointment.on, { at: appointment.at })]
			: []),
		...(next && nextDueOn ? [entry(`due ${client.id}`, dueTitle(next.step), nextDueOn)] : [])
	];
}

const isOver = ({ standing }: ClosureSession): boolean =>
	standing === 'held' || standing === 'missed';

/** What is due with somebody, in two words that may be shared. */
export const dueTitle = ({ id, stage }: NonNullable<Row['next']>['step']): string =>
	titles[letterSteps.includes(id) ? 'letter' : stage];
