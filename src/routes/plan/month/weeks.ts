/** A month as a calendar hangs on a wall: its weeks, and what stands on each day. */
import type { Row } from '$lib/domain/path/caseload';
import type { TaskItem } from '$lib/domain/practice/practice-plan';
import { addDays, addMonths, weekday, type Day, type Region } from '$lib/domain/days/day';
import { grouped } from '$lib/domain/days/grouped';
import { holidayOn, type Holidays } from '$lib/domain/days/holidays';
import type { Practice } from '$lib/domain/records';
import { sessionsBetween, type Session } from '$lib/domain/sessions/sessions';
import { dueTitle } from '$routes/plan/calendar-entries';

export type DayEntry = {
	key: string;
	on: Day;
	/** `14:30`, of a session for which it is known. */
	at: string | null;
	/** `null`: it is of the whole practice. */
	client: { id: string; name: string } | null;
	/** The task’s key, to open it; `null`: it is none. */
	task: string | null;
	/** What is to be done; empty: an appointment, at that hour. */
	words: string;
};

export type MonthDay = { on: Day; free: string | null; entries: readonly DayEntry[] };

type Known = {
	rows: readonly Row[];
	tasks: readonly TaskItem[];
	practice: Practice;
	holidays: Holidays | null;
};

const firstWeekday: Record<Region, number> = { US: 0, GB: 1 };

/** The days of the week as the region has them, by the number of each. */
export const weekdays = (region: Region): number[] =>
	Array.from({ length: 7 }, (_, i) => (firstWeekday[region] + i) % 7);

/** Seven days each; `null`: the day is of another month. */
export function weeksOf(first: Day, region: Region, known: Known): (MonthDay | null)[][] {
	const next = addMonths(first, 1);
	const before = (weekday(first) - firstWeekday[region] + 7) % 7;
	const entries = grouped(entriesOf(first, addDays(next, -1), known), ({ on }) => on);
	const weeks: (MonthDay | null)[][] = [];
	for (let from = addDays(first, -before); from < next; from = addDays(from, 7)) {
		const days = Array.from({ length: 7 }, (_, i) => addDays(from, i));
		weeks.push(
			days.map((on) =>
				on < first || on >= next
					? null
					: { on, free: freeOn(on, known), entries: entries.get(on) ?? [] }
			)
		);
	}
	return weeks;
}

function freeOn(on: Day, { practice, holidays }: Known): string | null {
	return holidayOn(holidays, on) ?? (practice.daysOff.includes(on) ? 'Day off' : null);
}

/** Sessions by their hour, then the practice’s tasks, then what is due next with each client. */
function entriesOf(from: Day, to: Day, known: Known): DayEntry[] {
	const { rows, tasks, practice } = known;
	const none = { at: null, client: null, task: null };
	const seen = sessionsBetween(
		rows.map((row) => row.case),
		from,
		to,
		practice
	);
	return [
		...seen.map(({ case: { client }, on, at, closure, noted }) => ({
			...{ key: `session ${client.id}`, on, at, client: named(client), task: null },
			words: sessionWords({ at, closure, noted })
		})),
		...tasks.flatMap(({ key, task, due, state }) =>
			due && state !== 'ended'
				? [{ ...none, key: `task ${key}`, on: due.on, task: key, words: task.title }]
				: []
		),
		...rows.flatMap(({ case: { client }, next, nextDueOn: on }) =>
			next && on
				? [
						{
							...none,
							key: `due ${client.id}`,
							on,
							client: named(client),
							words: dueTitle(next.step).toLowerCase()
						}
					]
				: []
		)
	];
}

/** The usual slot is no appointment yet, least of all on a holiday. */
function sessionWords({ at, closure, noted }: Pick<Session, 'at' | 'closure' | 'noted'>): string {
	if (closure) return 'closure session';
	if (!noted) return 'usual slot';
	return at ? '' : 'session';
}

const named = ({ id, name, sortName }: { id: string; name: string; sortName: string | null }) => ({
	id,
	name: sortName ?? name
});
