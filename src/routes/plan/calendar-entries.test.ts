import { expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog';
import { addDays, day } from '$lib/domain/days/day';
import { row } from '$lib/domain/path/caseload';
import type { Case, Client, ClosureSession } from '$lib/domain/records';
import { caseOf, client, context, practice, today } from '$tests/support/domain/cases';
import { taskItem } from '$tests/support/domain/tasks';
import { calendarEntries, type Planned } from './calendar-entries';

const monday = addDays(today, 7);
const changes = (...ids: string[]) => ids.length;
const closureSession = (changed: Partial<ClosureSession>): ClosureSession => ({
	...{ id: 's1', clientId: 'zoe', plannedOn: monday, standing: 'planned' },
	...{ happenedOn: null, way: null, covered: null },
	...changed
});
const due = { on: monday, why: 'A test.' };

function entries(changed: Partial<Planned> = {}) {
	const planned = { rows: [], tasks: [], practice: practice(), today, changes, named: false };
	return calendarEntries({ ...planned, ...changed });
}

function ofClient(
	known: Partial<Client>,
	more: Partial<Case> = {},
	changed: Partial<Planned> = {}
) {
	const own = caseOf({ client: client(known), ...more });
	return entries({ rows: [row(own, context({ catalog }), steps)], ...changed });
}

it('has a task by its day, in words that tell nothing unless somebody asks', () => {
	const tasks = [taskItem('board', { due }), taskItem('dayless')];
	const whole = { of: 'task board', on: monday, at: null, changes: 0, off: false };
	expect(entries({ tasks })).toEqual([{ ...whole, title: 'Task due' }]);
	expect(entries({ tasks, named: true })).toEqual([{ ...whole, title: 'board' }]);
});

it.each([
	[monday, [true]],
	[addDays(today, -1), []]
])('a task that has ended is off where its day, %s, is not past', (on, off) => {
	const tasks = [taskItem('board', { due: { ...due, on }, state: 'ended' })];
	expect(entries({ tasks }).map((each) => each.off)).toEqual(off);
});

it('has a closure session at the usual hour on the usual weekday', () => {
	const sessions = [closureSession({ id: 's1', plannedOn: monday })];
	const usual = { usualWeekday: 1, usualTime: '14:30' };
	const [session] = ofClient(usual, { sessions });
	expect(session).toEqual({
		...{ of: 's1', title: 'Closure session', on: monday, at: '14:30' },
		...{ changes: 2, off: false }
	});
	expect(ofClient({ ...usual, usualWeekday: 2 }, { sessions })[0]?.at).toBeNull();
	expect(ofClient(usual, { sessions }, { named: true })[0]?.title).toBe('Closure session, Z. L.');
});

it.each([
	['cancelled', [true]],
	['declined', [true]],
	['held', []]
] as const)('a session that was %s is off, or left as it is', (standing, off) => {
	const sessions = [closureSession({ id: 's1', plannedOn: monday, standing })];
	const found = ofClient({}, { sessions }).filter(({ of }) => of === 's1');
	expect(found.map((each) => each.off)).toEqual(off);
});

it('has the next appointment at its own hour, once where it is a closure session', () => {
	const noted = { nextSeenOn: monday, nextSeenAt: '09:15' };
	const seen = (sessions: Case['sessions']) =>
		ofClient(noted, { sessions }).filter(({ of }) => !of.startsWith('due'));
	expect(seen([])).toMatchObject([
		{ of: 'next zoe', title: 'Appointment', on: monday, at: '09:15' }
	]);
	expect(seen([closureSession({ id: 's1', plannedOn: monday })])).toMatchObject([
		{ of: 's1', at: '09:15' }
	]);
	expect(ofClient({ nextSeenOn: addDays(today, -1) }).map(({ of }) => of)).toEqual(['due zoe']);
});

it('has one entry for what is due next with each client, which moves with it', () => {
	const [first] = ofClient({});
	expect(first).toMatchObject({ of: 'due zoe', title: 'Notice due', at: null });
	expect(first && first.on <= day('2026-10-30')).toBe(true);
});
