import { describe, expect, it } from 'vitest';
import type { Op } from '$lib/domain/records/change';
import { addDays } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { Client, ClosureSession, Way } from '$lib/domain/records';
import { client, isAccepted, step, today } from '$tests/support/domain/cases';
import { outcomeRecorded, type Ending } from './outcomes';
import { plannedAround, withSessionsHeld } from './sessions-held';

function session(days: number, standing: ClosureSession['standing'] = 'planned'): ClosureSession {
	return {
		id: `${standing} ${days}`,
		clientId: 'zoe',
		plannedOn: addDays(today, days),
		standing,
		happenedOn: null,
		way: null,
		covered: null
	};
}

function ended(
	sessions: ClosureSession[],
	ending: Partial<Ending> = {},
	of: Partial<Client> = {},
	id: string = at.sessionsHeld
) {
	const own = client(of);
	const said = { outcome: 'done', happenedOn: today, ...ending } as const;
	const change = outcomeRecorded(own, step(id), said, 'o1', 'US');
	return withSessionsHeld(change, { client: own, sessions }).ops.slice(1);
}

const ids = (ops: ReturnType<typeof ended>) =>
	ops.flatMap(({ type, id }) => (type === 'session' ? [id] : []));

describe('sessions held as agreed', () => {
	it.each([
		['planned before that day is held', session(-7), true],
		['planned on that day is held', session(0), true],
		['missed stays missed', session(-7, 'missed'), false],
		['cancelled stays cancelled', session(-7, 'cancelled'), false],
		['declined stays declined', session(-7, 'declined'), false],
		['held already is left as it is', session(-7, 'held'), false]
	])('one that was %s', (_, one, held) => {
		expect(ids(ended([one]))).toEqual(held ? [one.id] : []);
	});

	it('are those that the change does not name already', () => {
		const own = client();
		const said = { outcome: 'done', happenedOn: today } as const;
		const { ops, ...rest } = outcomeRecorded(own, step(at.sessionsHeld), said, 'o1', 'US');
		const one = session(-7);
		const named: Op = { op: 'set', type: 'session', id: one.id, fields: { standing: 'held' } };
		const change = { ...rest, ops: [...ops, named] };
		expect(withSessionsHeld(change, { client: own, sessions: [one] })).toEqual(change);
	});

	it('were over with the last of them, whenever that is said', () => {
		const said = { outcome: 'done', happenedOn: today } as const;
		const change = outcomeRecorded(client(), step(at.sessionsHeld), said, 'o1', 'US');
		const over = (sessions: ClosureSession[]) =>
			withSessionsHeld(change, { client: client(), sessions }).ops[0];
		const held = { ...session(-30, 'held'), happenedOn: addDays(today, -5) };
		expect(over([session(-14), session(-7)])).toMatchObject({
			fields: { happenedOn: addDays(today, -7) }
		});
		expect(over([session(-14), held])).toMatchObject({ fields: { happenedOn: held.happenedOn } });
		expect(over([held])).toMatchObject({ fields: { happenedOn: held.happenedOn } });
		expect(over([])).toMatchObject({ fields: { happenedOn: today } });
	});

	it.each(['done', 'declined'] as const)('%s call off those planned for later, as said', (how) => {
		const change = outcomeRecorded(
			client(),
			step(at.sessionsHeld),
			{ outcome: how, happenedOn: today },
			'o1',
			'US'
		);
		const said = withSessionsHeld(change, {
			client: client(),
			sessions: [session(7), session(14)]
		});
		expect(said.act).toBe(`${change.act}. 2 sessions planned for later called off`);
		expect(said.ops.slice(1)).toEqual(
			[7, 14].map((days) => ({
				op: 'set',
				type: 'session',
				id: `planned ${days}`,
				fields: { standing: 'cancelled' }
			}))
		);
		expect(said.ops.every(isAccepted)).toBe(true);
	});

	it('were last seen on the last of them', () => {
		const seen = ended([session(0), session(-7)]).find(({ type }) => type === 'client');
		expect(seen).toMatchObject({ fields: { lastSeenOn: today } });
	});

	it('each keeps its own day, and the way that was said', () => {
		const ops = ended([session(0), session(-7)], { way: 'video' });
		expect(ops.slice(0, 2)).toEqual(
			[-7, 0].map((days) => ({
				op: 'set',
				type: 'session',
				id: `planned ${days}`,
				fields: { standing: 'held', happenedOn: addDays(today, days), way: 'video', covered: null }
			}))
		);
		expect(ops.every(isAccepted)).toBe(true);
	});

	it.each<[Way | null, string | null]>([
		['phone', 'phone'],
		['byHand', null],
		[null, null]
	])('said to be %s is kept as %s', (way, kept) => {
		expect(ended([session(0)], { way })[0]).toMatchObject({ fields: { way: kept } });
	});

	it.each([
		['never seen', null, true],
		['seen before', addDays(today, -9), true],
		['seen that day', addDays(today, -7), false],
		['seen since', today, false]
	])('move the day they were last seen, of somebody %s', (_, lastSeenOn, moves) => {
		const last = ended([session(-7)], {}, { lastSeenOn }).find(({ type }) => type === 'client');
		expect(last).toEqual(
			moves
				? { op: 'set', type: 'client', id: 'zoe', fields: { lastSeenOn: addDays(today, -7) } }
				: undefined
		);
	});
});

it.each([
	['declined', at.sessionsHeld, { outcome: 'declined' }, {}],
	['another step', at.told, {}, {}]
] as const)('%s holds no session', (_, id, ending, of) => {
	expect(ended([session(-7)], ending, of, id)).toEqual([]);
});

it('holds no session of another client', () => {
	const change = outcomeRecorded(
		client(),
		step(at.sessionsHeld),
		{ outcome: 'done', happenedOn: today },
		'o1',
		'US'
	);
	const other = { client: client({ id: 'omar' }), sessions: [session(-7)] };
	expect(withSessionsHeld(change, other)).toBe(change);
});

it('tells those planned up to a day from those after it, the earliest first', () => {
	const all = [session(14), session(0), session(-7), session(-14, 'held')];
	const { upTo, after } = plannedAround(all, today);
	expect([upTo, after].map((each) => each.map(({ id }) => id))).toEqual([
		['planned -7', 'planned 0'],
		['planned 14']
	]);
});
