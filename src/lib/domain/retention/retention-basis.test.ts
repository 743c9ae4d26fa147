import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { ClosureSession } from '$lib/domain/records';
import { retentionBasis } from './retention-basis';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	reason,
	situationOf
} from '$tests/support/domain/cases';

function session(on: string, standing: ClosureSession['standing']): ClosureSession {
	const happenedOn = standing === 'planned' ? null : day(on);
	return {
		id: on,
		clientId: 'zoe',
		plannedOn: day(on),
		standing,
		happenedOn,
		way: null,
		covered: null
	};
}

describe('the days that years count from', () => {
	it('are the planned ones while nothing is recorded', () => {
		const seen = client({ lastSeenOn: day('2026-05-20') });
		expect(retentionBasis(situationOf({ client: seen }))).toEqual({
			endedOn: '2026-10-30',
			lastContactOn: '2026-10-30',
			lastEntryOn: '2026-10-30',
			planned: true
		});
	});

	it('are those of the sessions that were held, of later contact and of the closing note', () => {
		const outcomes = [
			outcome('hold-closure-sessions', { happenedOn: day('2026-10-20') }),
			outcome('write-closing-note', { happenedOn: day('2026-11-02') })
		];
		const sessions = [session('2026-10-23', 'held'), session('2026-10-28', 'missed')];
		const seen = client({ lastSeenOn: day('2026-10-26') });
		expect(retentionBasis(situationOf({ client: seen, outcomes, sessions }))).toEqual({
			endedOn: '2026-10-23',
			lastContactOn: '2026-10-26',
			lastEntryOn: '2026-11-02',
			planned: false
		});
	});

	it('are those of a talk in person after the last session, where nothing came of it', () => {
		const outcomes = [
			outcome('tell-in-session', { happenedOn: day('2026-06-03'), way: 'inPerson' }),
			outcome('close-file', { happenedOn: day('2026-07-01') })
		];
		const seen = client({ lastSeenOn: day('2026-05-20') });
		const basis = retentionBasis(situationOf({ client: seen, outcomes }));
		expect(basis.lastContactOn).toBe('2026-06-03');
	});

	it.each([
		['made with the closing', [], '2026-11-09'],
		[
			'read later',
			[outcome('write-closing-note', { happenedOn: day('2027-02-01') })],
			'2026-11-09'
		],
		[
			'written before',
			[outcome('write-closing-note', { happenedOn: day('2026-11-02') })],
			'2026-11-02'
		]
	])('are those of the closing note: %s', (_, notes, expected) => {
		const closing = outcome('close-file', { happenedOn: day('2026-11-09') });
		const seen = client({ lastSeenOn: day('2026-10-26') });
		const found = retentionBasis(situationOf({ client: seen, outcomes: [closing, ...notes] }));
		expect(found.lastEntryOn).toBe(expected);
	});

	// Nobody recorded that the last session was held: it ended on the day that was set for it, and never after the closing.
	it.each([
		['set before the closing', '2026-10-30', '2026-11-20', '2026-10-30'],
		['set for the day of the closing', '2026-11-20', '2026-11-20', '2026-11-20'],
		['set for after the closing', '2026-10-30', '2026-10-20', '2026-10-20'],
		['set by nobody', null, '2026-11-20', '2026-11-20']
	])('are, of a closed file, those of a last session %s', (_, last, closed, ended) => {
		const found = retentionBasis(
			situationOf({
				client: client({ lastSeenOn: day('2026-10-12') }),
				practice: practice({ lastSessionOn: last === null ? null : day(last) }),
				outcomes: [outcome('close-file', { happenedOn: day(closed) })]
			})
		);
		expect(found).toMatchObject({ endedOn: ended, lastContactOn: '2026-10-12', planned: false });
	});

	it('are none before a leave, after which treatment goes on', () => {
		const away = { ...reason, id: 'planned-leave' as const, temporary: true };
		const { catalog } = context();
		const as = context({
			catalog: { ...catalog, reasons: [away] },
			practice: practice({ reason: 'planned-leave' })
		});
		const found = retentionBasis(situation(caseOf(), as));
		expect([found.endedOn, found.lastContactOn]).toEqual([null, null]);
	});

	it('are still planned after one of several closure sessions', () => {
		const found = retentionBasis(situationOf({ sessions: [session('2026-09-01', 'held')] }));
		expect([found.endedOn, found.planned]).toEqual(['2026-10-30', true]);
	});

	it('of a former client are those of the past, whatever the practice plans', () => {
		const former = client({ standing: 'former', lastSeenOn: day('2025-02-03') });
		expect(retentionBasis(situationOf({ client: former }))).toEqual({
			endedOn: '2025-02-03',
			lastContactOn: '2025-02-03',
			lastEntryOn: '2025-02-03',
			planned: false
		});
	});

	it.each([
		['no day is set', situationOf({ practice: practice({ lastSessionOn: null }) })],
		[
			'nobody said when a former client was seen',
			situationOf({ client: client({ standing: 'former' }) })
		]
	])('are not known while %s', (_, open) => {
		expect(retentionBasis(open).lastContactOn).toBeNull();
	});
});
