import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, weekday, type Day } from '$lib/domain/days/day';
import type { Client, ClosureSession } from '$lib/domain/records';
import { nextSeen, sessionOn, sessionsBetween, sessionsOn } from './sessions';
import { caseOf, client, outcome, practice, today } from '$tests/support/domain/cases';

const mondays = { usualWeekday: 1, usualTime: '10:00' };
const isSeen = (changed: Partial<Client>, on: Day) =>
	sessionOn(caseOf({ client: client(changed) }), on, practice()) !== null;

it.each([
	[addDays(today, 1), addDays(today, 1)],
	[today, today],
	[addDays(today, -1), null],
	[null, null]
])('of an appointment on %s the next one is on %s', (nextSeenOn, on) => {
	expect(nextSeen({ nextSeenOn }, today)).toBe(on);
});

describe('a session', () => {
	it.each([
		['on the day of the next appointment', { nextSeenOn: today }, true],
		['in the usual slot', mondays, true],
		['not on another weekday', { usualWeekday: 2 }, false],
		['not before the next appointment', { ...mondays, nextSeenOn: addDays(today, 7) }, false],
		['not in the week of a moved one', { ...mondays, nextSeenOn: addDays(today, 2) }, false],
		['in the slot after a past appointment', { ...mondays, nextSeenOn: addDays(today, -6) }, true],
		['not before therapy starts', { ...mondays, startedOn: addDays(today, 1) }, false],
		['on the day therapy starts', { ...mondays, startedOn: today }, true],
		['not by slot where seen as needed', { ...mondays, frequency: 'asNeeded' }, false],
		['not after the last session', { ...mondays, lastSessionOn: addDays(today, -1) }, false],
		['on the day of the last session', { ...mondays, lastSessionOn: today }, true],
		['not with a former client', { ...mondays, standing: 'former' }, false]
	] as const)('is expected, or not: %s', (_, changed, expected) => {
		expect(isSeen(changed, today)).toBe(expected);
	});

	it.each([
		['fortnightly', 7, false],
		['fortnightly', 14, true],
		['monthly', 14, false],
		['monthly', 28, true]
	] as const)('comes in its turn: %s, %i days after the last', (frequency, since, expected) => {
		const seen = { ...mondays, frequency, lastSeenOn: addDays(today, -since) };
		expect(isSeen(seen, today)).toBe(expected);
	});

	it.each([
		['weekly', true],
		['fortnightly', false]
	] as const)('after one in the same week comes by slot: %s, %s', (frequency, expected) => {
		const seen = { usualWeekday: 2 as const, frequency, lastSeenOn: today };
		expect(isSeen(seen, addDays(today, 1))).toBe(expected);
	});

	it('may be any week where the turn is not known', () => {
		expect(isSeen({ ...mondays, frequency: 'fortnightly' }, today)).toBe(true);
	});

	it('is not expected by slot on a day off, but is where it was noted', () => {
		const off = practice({ daysOff: [today] });
		const slot = caseOf({ client: client(mondays) });
		const noted = caseOf({ client: client({ nextSeenOn: today }) });
		expect(sessionOn(slot, today, off)).toBeNull();
		expect(sessionOn(noted, today, off)?.noted).toBe(true);
	});

	it('is not expected once the file is closed', () => {
		const closed = caseOf({ client: client(mondays), outcomes: [outcome('close-file')] });
		expect(sessionOn(closed, today, practice())).toBeNull();
	});
});

describe('a planned closure session', () => {
	const planned = (on: Day, standing: ClosureSession['standing'] = 'planned') =>
		caseOf({
			client: client(mondays),
			sessions: [
				{
					id: on,
					clientId: 'zoe',
					plannedOn: on,
					standing,
					happenedOn: null,
					way: null,
					covered: null
				}
			]
		});

	it('is said to be one, at the usual time', () => {
		const found = sessionOn(planned(today), today, practice());
		expect(found).toMatchObject({ closure: true, noted: true, at: '10:00' });
	});

	it('on another weekday has no time, and takes the place of the slot in its week', () => {
		const moved = planned(addDays(today, 2));
		expect(sessionOn(moved, addDays(today, 2), practice())).toMatchObject({ at: null });
		expect(sessionOn(moved, today, practice())).toBeNull();
	});

	it('that was cancelled leaves the usual slot', () => {
		const found = sessionOn(planned(today, 'cancelled'), today, practice());
		expect(found).toMatchObject({ closure: false, noted: false });
	});
});

it.each([
	[0, 1],
	[6, 1],
	[7, 2]
])('of the days from one to another both are in: %i days later', (days, count) => {
	const cases = [caseOf({ client: client(mondays) })];
	expect(sessionsBetween(cases, today, addDays(today, days), practice())).toHaveLength(count);
});

it('the day goes by time, those without one last', () => {
	const at = (id: string, nextSeenAt: string | null) =>
		caseOf({ client: client({ id, sortName: id, nextSeenOn: today, nextSeenAt }) });
	const cases = [at('a', null), at('c', '14:00'), at('b', '14:00'), at('d', '09:30')];
	const found = sessionsOn(cases, today, practice());
	expect(found.map((each) => each.case.client.id)).toEqual(['d', 'b', 'c', 'a']);
});

const anyDay = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days));
const anyClient = fc.record({
	usualWeekday: fc.option(fc.integer({ min: 0, max: 6 })),
	frequency: fc.constantFrom(null, 'weekly', 'fortnightly', 'monthly', 'asNeeded'),
	nextSeenOn: fc.option(anyDay),
	lastSeenOn: fc.option(anyDay)
});

it('in no week is a client seen twice, and each next appointment is among the sessions', () => {
	fc.assert(
		fc.property(anyClient, (changed) => {
			const person = client({ ...changed, startedOn: null });
			const monday = day('2026-06-01');
			const from = addDays(monday, -42);
			const to = addDays(monday, 55);
			const found = sessionsBetween([caseOf({ client: person })], from, to, practice());
			const weeks = found.map(({ on }) => addDays(on, -((weekday(on) + 6) % 7)));
			expect(new Set(weeks).size).toBe(weeks.length);
			const noted = found.filter((each) => each.noted).map(({ on }) => on);
			expect(noted).toEqual(person.nextSeenOn === null ? [] : [person.nextSeenOn]);
		})
	);
});
