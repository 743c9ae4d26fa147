import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { clientPaths, moves, movesTogether } from './moves';
import { beforeLastSession } from './notice-plan';
import { tellBy } from '$lib/domain/rules/tell-by';
import type { Practice } from '$lib/domain/records';
import { caseOf, client, context, outcome, practice, step } from '$tests/support/domain/cases';

const steps = [
	step('tell-in-session', { dueOn: tellBy }),
	step('say-goodbye', {
		order: 20,
		dueOn: beforeLastSession({ days: 7, share: 1 / 4, why: 'Last of all.' })
	})
];
const two = [
	caseOf({ client: client({ id: 'ana' }) }),
	caseOf({ client: client({ id: 'bo', atRisk: true }) })
];
const plan = (changed: Partial<Practice>, cases = two) =>
	clientPaths(cases, context({ practice: practice(changed) }), steps);
const later = plan({ lastSessionOn: day('2026-11-06') });
const written = (all: ReturnType<typeof moves>) =>
	all.map(({ client, moves }) => [
		client.id,
		...moves.map(({ step, from, to }) => `${step.id} ${from} → ${to}`)
	]);

it('shows each day that moves with the last session, by client', () => {
	expect(written(moves(plan({}), later))).toEqual([
		['ana', 'tell-in-session 2026-07-31 → 2026-08-07', 'say-goodbye 2026-10-23 → 2026-10-30'],
		['bo', 'say-goodbye 2026-10-23 → 2026-10-30']
	]);
});

it('moves only what fell on a new day off', () => {
	expect(written(moves(plan({}), plan({ daysOff: [day('2026-10-23')] })))).toEqual([
		['ana', 'say-goodbye 2026-10-23 → 2026-10-22'],
		['bo', 'say-goodbye 2026-10-23 → 2026-10-22']
	]);
});

it('moves nothing of who has a last session of their own', () => {
	const own = [caseOf({ client: client({ lastSessionOn: day('2026-09-30') }) })];
	const after = plan({ lastSessionOn: day('2026-11-06') }, own);
	expect(moves(plan({}, own), after)).toEqual([]);
});

it('moves nothing that has ended', () => {
	const told = [caseOf({ outcomes: [outcome('tell-in-session')] })];
	const after = plan({ lastSessionOn: day('2026-11-06') }, told);
	expect(written(moves(plan({}, told), after))).toEqual([
		['zoe', 'say-goodbye 2026-10-23 → 2026-10-30']
	]);
});

it('moves nothing that ends or opens again in the same change', () => {
	const ended = [caseOf({ outcomes: [outcome('tell-in-session'), outcome('say-goodbye')] })];
	const open = [caseOf()];
	const other = { lastSessionOn: day('2026-11-06') };
	expect(moves(plan({}, open), plan(other, ended))).toEqual([]);
	expect(moves(plan({}, ended), plan(other, open))).toEqual([]);
});

it('tells of a day that is lost with the last session', () => {
	expect(moves(plan({}), plan({ lastSessionOn: null }))[0]?.moves[0]).toMatchObject({
		from: '2026-07-31',
		to: null
	});
});

it('leaves former and waiting people alone', () => {
	const former = [caseOf({ client: client({ standing: 'former' }) })];
	expect(clientPaths(former, context(), steps)).toEqual([]);
});

it('puts people with the same moves together, most people first', () => {
	const three = [...two, caseOf({ client: client({ id: 'cy' }) })];
	const [ana, bo, cy] = moves(plan({}, three), plan({ lastSessionOn: day('2026-11-06') }, three));
	const groups = movesTogether([bo!, ana!, cy!]);
	expect(groups.map(({ clients }) => clients.map(({ id }) => id))).toEqual([['ana', 'cy'], ['bo']]);
});

describe('for any change of the plan', () => {
	const offset = fc.integer({ min: 0, max: 400 });
	const change = fc
		.record({ last: offset, off: fc.array(offset, { maxLength: 20 }) })
		.map(({ last, off }) => ({
			lastSessionOn: addDays(practice().plannedOn, last),
			daysOff: off.map((each) => addDays(practice().plannedOn, each))
		}));

	it('nothing applied moves nothing, and moving there and back gives no moves', () => {
		fc.assert(
			fc.property(change, change, (a, b) => {
				expect(moves(plan(a), plan({ ...a }))).toEqual([]);
				const [there, back] = [moves(plan(a), plan(b)), moves(plan(b), plan(a))];
				const turned = back.map(({ client, moves }) => ({
					client,
					moves: moves.map(({ step, from, to }) => ({ step, from: to, to: from }))
				}));
				expect(turned).toEqual(there);
				expect(moves(plan(a), plan({ ...practice(b), ...a }))).toEqual([]);
			})
		);
	});
});
