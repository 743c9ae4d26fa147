/** What a press leaves planned, or says was held with it, is asked first. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Change, Op } from '$lib/domain/records/change';
import type { Client, ClosureSession } from '$lib/domain/records';
import type { Case } from '$lib/domain/records/case';
import { milestones as at } from '$lib/domain/rules/milestones';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { withSessionsHeld } from '$lib/domain/recording/sessions-held';
import { client, context, practice, situationOf, step } from '$tests/support/domain/cases';
import { dayDoubts } from './day-doubts';

const ended = (id: string, on: string) =>
	outcomeRecorded(client(), step(id), { outcome: 'done', happenedOn: day(on) }, 'new', 'US');
const asked = (change: Change, facts: Partial<Case> = {}) =>
	dayDoubts(change, { one: () => situationOf(facts) }, context({ practice: practice() })).map(
		({ never, words }) => `${never ? 'never' : 'asked'}: ${words}`
	);
const change = (...ops: Op[]): Change => ({ act: 'Recorded', subject: 'zoe', ops });
const heldOn = (on: string): Op => ({
	op: 'set',
	type: 'session',
	id: 's1',
	fields: { standing: 'held', happenedOn: day(on) }
});

describe('what is still to come when somebody is left', () => {
	const planned = (id: string, on: string): ClosureSession => ({
		...{ id, clientId: 'zoe', plannedOn: day(on), standing: 'planned' },
		...{ happenedOn: null, way: null, covered: null }
	});
	const sessions = [planned('before', '2026-05-25'), planned('after', '2026-06-08')];
	const standing = (fields: Partial<Client>): Change =>
		change({ op: 'set', type: 'client', id: 'zoe', fields });

	it('is asked before it is called off with the sessions that were held', () => {
		const said = withSessionsHeld(ended(at.sessionsHeld, '2026-06-01'), {
			client: client(),
			sessions
		});
		expect(asked(said, { sessions })).toEqual([
			'asked: Planned for later, and called off with this: June 8, 2026. If you will still meet, say how each session went instead.'
		]);
		expect(asked(ended(at.sessionsHeld, '2026-06-01'), { sessions: [] })).toEqual([]);
		const held = change(heldOn('2026-06-01'), ...ended(at.sessionsHeld, '2026-06-01').ops);
		expect(asked(held, { sessions: [planned('s1', '2026-06-08')] })).toEqual([]);
	});

	it('of which one press says that all were held is asked', () => {
		const two = [planned('s1', '2026-05-25'), planned('s2', '2026-06-01')];
		const said = (some: typeof two) =>
			withSessionsHeld(ended(at.sessionsHeld, '2026-06-01'), { client: client(), sessions: some });
		expect(asked(said(two), { sessions: two })).toEqual([
			'asked: Held, each on its day: May 25, 2026; June 1, 2026. If one was missed or moved, say how each session went instead.'
		]);
		expect(asked(said(two.slice(1)), { sessions: two.slice(1) })).toEqual([]);
	});

	it('is asked where a current client becomes a former one', () => {
		const own = client({ nextSeenOn: day('2026-06-03'), lastSessionOn: day('2026-06-03') });
		expect(asked(standing({ standing: 'former' }), { client: own, sessions })).toEqual([
			'asked: Still planned: June 3, 2026; June 8, 2026. A former client has no sessions: first cancel what will not take place.'
		]);
		expect(
			asked(standing({ standing: 'former', nextSeenOn: null, lastSessionOn: null }), {
				client: own
			})
		).toEqual([]);
		expect(asked(standing({ standing: 'current' }), { client: own, sessions })).toEqual([]);
	});
});
