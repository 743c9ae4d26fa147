import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { agendaFor, sessionsSoFar, suggestedSessions } from './closure-sessions';
import type { Client } from '$lib/domain/records';
import type { Reason, Situation } from '$lib/domain/rules/ending';
import { client, reason, situationOf, today } from '$tests/support/domain/cases';

function here(changed: Partial<Client>, of: Partial<Reason> = {}): Situation {
	return { ...situationOf({ client: client(changed) }), reason: { ...reason, ...of } };
}

/** Weekly since so many sessions, the last of them today. */
const after = (sessions: number) => ({
	startedOn: addDays(today, -7 * (sessions - 1)),
	lastSeenOn: today
});

describe('by the length of the work', () => {
	it.each([
		[1, 1, 1],
		[7, 1, 1],
		[8, 2, 3],
		[24, 2, 3],
		[25, 4, 6],
		[100, 4, 6],
		[101, 8, 12],
		[400, 8, 12]
	])('after %i sessions %i to %i are usual', (sessions, from, to) => {
		expect(suggestedSessions(here(after(sessions)))).toMatchObject({ from, to, count: from });
	});

	it('says so in words, with the source', () => {
		const found = suggestedSessions(here(after(52)));
		expect(found.why).toBe('4 to 6 are usual after 25 to 100 sessions; there were about 52.');
		expect(found.source.confidence).toBe('S');
	});

	it('has no most for the longest work', () => {
		expect(suggestedSessions(here(after(101))).why).toMatch(
			/^8 or more are usual after more than 100/
		);
	});

	it('takes a middle number where the length is not known', () => {
		expect(suggestedSessions(here({ startedOn: null }))).toMatchObject({
			from: 2,
			why: '2 to 3 are usual where the length of treatment is unknown.'
		});
	});
});

describe('by the reason', () => {
	it.each([
		[1, { from: 1, to: 1 }, 1],
		[52, { from: 1, to: 1 }, 1],
		[5, { from: 1, to: 3 }, 1],
		[10, { from: 1, to: 3 }, 2],
		[52, { from: 1, to: 3 }, 3]
	])('after %i sessions and with %o it begins with %i', (sessions, closureSessions, count) => {
		expect(suggestedSessions(here(after(sessions), { closureSessions })).count).toBe(count);
	});

	it('one is usual where the ending cannot wait', () => {
		const found = suggestedSessions(here(after(300), { mayEndAtOnce: true }));
		expect(found).toMatchObject({ count: 1, why: 'One is usual: this ending cannot wait.' });
		expect(found.source.confidence).toBe('S');
	});

	it.each([
		[{ from: 4, to: 8 }, '4 to 8 are usual with this reason.'],
		[{ from: 5, to: 9 }, '5 or more are usual with this reason.'],
		[{ from: 3, to: 3 }, '3 are usual with this reason.']
	])('%o is said in words, with the reason’s source', (closureSessions, why) => {
		expect(suggestedSessions(here({}, { closureSessions }))).toMatchObject({
			why,
			source: reason.source
		});
	});
});

describe('sessions so far', () => {
	it.each([
		['weekly', 27],
		['fortnightly', 14],
		['monthly', 7],
		['asNeeded', null],
		[null, null]
	] as const)('%s for half a year', (frequency, count) => {
		const known = { startedOn: addDays(today, -182), lastSeenOn: null, frequency };
		expect(sessionsSoFar(client(known), today)).toBe(count);
	});

	it('end with the last one they came to', () => {
		const known = { startedOn: addDays(today, -182), lastSeenOn: addDays(today, -91) };
		expect(sessionsSoFar(client(known), today)).toBe(14);
	});
});

it('keeps of the agenda what is brief where the ending cannot wait', () => {
	const item = (id: string, brief: boolean) => ({ id, order: 1, title: id, about: '', brief });
	const agenda = [item('look-back', false), item('safety', true)];
	const ids = (of: Partial<Reason>) => agendaFor(here({}, of), agenda).map(({ id }) => id);
	expect(ids({})).toEqual(['look-back', 'safety']);
	expect(ids({ mayEndAtOnce: true })).toEqual(['safety']);
});
