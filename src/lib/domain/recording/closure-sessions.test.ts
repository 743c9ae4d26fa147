import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Client, ClosureSession } from '$lib/domain/records';
import { client, today } from '$tests/support/domain/cases';
import { agenda } from '$tests/support/domain/traits';
import {
	sessionCancelled,
	sessionEnded,
	sessionMoved,
	sessionsPlanned,
	type SessionEnding
} from './closure-sessions';
import { referred, said } from '$tests/support/domain/recording';

function session(id: string, standing: ClosureSession['standing'] = 'planned'): ClosureSession {
	return {
		id,
		clientId: 'zoe',
		plannedOn: addDays(today, 7),
		standing,
		happenedOn: null,
		way: null,
		covered: null
	};
}

const one = session('one');
const closing = (sessions: ClosureSession[], of: Partial<Client> = {}) => ({
	...referred(),
	client: client(of),
	sessions,
	agenda
});
const held: SessionEnding = { standing: 'held', happenedOn: today, way: 'video', covered: null };
const end = (
	ending: Partial<SessionEnding>,
	sessions = [one],
	also: string[] = [],
	of: Partial<Client> = {}
) => said(sessionEnded(closing(sessions, of), one, { ...held, ...ending }, also));

describe('planned', () => {
	it('all in one change, which ends the planning', () => {
		const change = sessionsPlanned(closing([]), [addDays(today, 7), addDays(today, 14)], today);
		expect(said(change)).toMatchObject({
			act: '2 closure sessions planned: June 8, 2026, June 15, 2026',
			ends: [at.sessionsPlanned],
			accepted: true
		});
		expect(change.ops).toHaveLength(3);
	});

	it('more than were wanted says the number too, so that none is proposed beside them', () => {
		const days = [7, 14, 21].map((from) => addDays(today, from));
		const planned = (of: Partial<Client>, wanted: number) =>
			said(sessionsPlanned(closing([one], of), days, today, wanted)).sets;
		expect(planned({}, 2)).toEqual([{ closureSessions: 4 }]);
		expect(planned({ closureSessions: 3 }, 3)).toEqual([{ closureSessions: 4 }]);
		expect(planned({}, 4)).toEqual([]);
	});

	it('moved, with both days in the trail', () => {
		expect(said(sessionMoved(one, addDays(today, 9), 'US'))).toMatchObject({
			act: 'Closure session of June 8, 2026 moved to June 10, 2026',
			sets: [{ plannedOn: '2026-06-10' }],
			accepted: true
		});
	});

	it('cancelled ends nothing', () => {
		expect(said(sessionCancelled(one, 'US'))).toMatchObject({
			sets: [{ standing: 'cancelled' }],
			ends: []
		});
	});
});

describe('held', () => {
	it('as agreed keeps the day and the way, and that they were seen', () => {
		expect(end({})).toMatchObject({
			act: 'Closure session held by video on June 1, 2026',
			sets: [{ standing: 'held', happenedOn: today, covered: null }, { lastSeenOn: today }],
			accepted: true
		});
	});

	it('item by item keeps which items', () => {
		expect(end({ covered: ['goodbye'] }).sets[0]).toMatchObject({ covered: ['goodbye'] });
	});

	it('says in the trail what was covered, and what else was done there', () => {
		const open = [one, session('two')];
		expect(end({ covered: ['goodbye', 'look-back'] }, open, [at.safetyPlan]).act).toBe(
			`Closure session held by video on June 1, 2026, covered: Look back; Goodbye. ${at.safetyPlan}`
		);
	});

	it('ends with it what else was done there', () => {
		expect(end({}, [one, session('two')], [at.safetyPlan]).ends).toEqual([at.safetyPlan]);
	});

	it('does not set back the day they were last seen', () => {
		const seen = { lastSeenOn: addDays(today, 1) };
		expect(end({}, [one], [], seen).sets).toHaveLength(1);
	});
});

describe('the closure sessions are over', () => {
	it.each([
		['the last planned one is held', {}, [], 'done'],
		['the only one is declined', { standing: 'declined' }, [], 'declined'],
		['the last one is declined after others were held', { standing: 'declined' }, ['held'], 'done']
	] as const)('where %s', (_, ending, others, result) => {
		const sessions = [one, ...others.map((standing) => session('two', standing))];
		const change = sessionEnded(closing(sessions), one, { ...held, ...ending });
		expect(change.ops.at(-1)).toMatchObject({
			fields: { step: at.sessionsHeld, outcome: result, happenedOn: today }
		});
	});

	it.each([
		['another is planned', {}, [session('two')]],
		['the last one was missed', { standing: 'missed' }, []]
	] as const)('but not where %s', (_, ending, others) => {
		expect(end(ending, [one, ...others]).ends).toEqual([]);
	});
});

it.each([
	['never', null, true],
	['the day before', addDays(today, -1), true],
	['that very day', today, false],
	['later', addDays(today, 1), false]
])('a session that was held moves the day of somebody last seen %s: %s', (_, lastSeenOn, moves) => {
	const seen = end({}, [one], [], { lastSeenOn }).sets.filter((each) => 'lastSeenOn' in each);
	expect(seen).toEqual(moves ? [{ lastSeenOn: today }] : []);
});
