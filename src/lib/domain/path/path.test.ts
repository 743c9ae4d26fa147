import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '$lib/domain/days/day';
import { items, path } from './path';
import type { Step } from '$lib/domain/rules/step';
import { client, outcome, situationOf, step as anyStep, today } from '$tests/support/domain/cases';

function step(id: string, on: Day | null, changed: Partial<Step> = {}): Step {
	return anyStep(id, { dueOn: () => on && { on, why: 'a test' }, ...changed });
}

const yesterday = addDays(today, -1);
const nextWeek = addDays(today, 7);
const nextMonth = addDays(today, 30);

describe('an item', () => {
	it.each([
		['late the day after it was due', yesterday, 'late'],
		['now on its day', today, 'now'],
		['soon a week ahead', nextWeek, 'soon'],
		['later after that', addDays(nextWeek, 1), 'later'],
		['later while its day is not known', null, 'later']
	])('is %s', (_, due, state) => {
		expect(items(path(situationOf(), [step('a', due)]))[0]?.state).toBe(state);
	});

	it.each(['done', 'declined', 'unreachable', 'notApplicable'] as const)('ends as %s', (way) => {
		const outcomes = [outcome('a', { outcome: way })];
		const way_ = path(situationOf({ outcomes }), [step('a', yesterday)]);
		expect(items(way_)[0]).toMatchObject({ state: 'ended', outcome: outcomes[0] });
	});

	it('is left out where its step does not apply', () => {
		const other = step('b', today, { appliesTo: ({ minor }) => minor });
		expect(items(path(situationOf(), [step('a', today), other])).length).toBe(1);
	});
});

describe('a stage', () => {
	const steps = [
		step('z', null, { order: 20 }),
		step('o', null, { optional: true, order: 1 }),
		step('a', null)
	];

	it('lists its items in working order, optional ones last', () => {
		expect(items(path(situationOf(), steps)).map((each) => each.step.id)).toEqual(['a', 'z', 'o']);
	});

	it('has ended when all but the optional ones have', () => {
		const outcomes = [outcome('a'), outcome('z')];
		expect(path(situationOf({ outcomes }), steps).stages[0]?.state).toBe('ended');
	});

	it.each([
		['late', [nextMonth, yesterday, today]],
		['now', [nextMonth, nextWeek, today]],
		['soon', [nextMonth, nextWeek]],
		['later', [nextMonth, null]]
	])('is %s with the most urgent of its items', (state, days) => {
		const mixed = days.map((on, i) => step(`${i}`, on));
		expect(path(situationOf(), mixed).stages[0]?.state).toBe(state);
	});

	it('names those of its own steps that are left out', () => {
		const here = situationOf();
		const waives = { consult: 'They know.', 'call-them': 'None is left.' };
		const steps = [step('consult', null), step('call-them', null, { stage: 'closure' })];
		const { stages } = path({ ...here, reason: { ...here.reason, waives } }, steps);
		const named = stages.map(({ stage, waived }) => [stage, waived.map(({ step: { id } }) => id)]);
		expect(Object.fromEntries(named)).toMatchObject({
			notice: ['consult'],
			referrals: [],
			closure: ['call-them']
		});
	});
});

describe('the next act', () => {
	it('is the open one that is due first', () => {
		const steps = [
			step('consult', nextMonth),
			step('b', nextWeek, { stage: 'closure' }),
			step('c', null)
		];
		expect(path(situationOf(), steps)).toMatchObject({
			next: { step: { id: 'b' } },
			nextDueOn: nextWeek
		});
	});

	it('is that one wherever it stands', () => {
		const steps = [step('a', today), step('b', nextWeek, { order: 20 }), step('c', null)];
		expect(path(situationOf(), steps).next?.step.id).toBe('a');
	});

	it('is the first in working order where two are due on one day', () => {
		const steps = [step('b', today, { order: 20 }), step('a', today)];
		expect(path(situationOf(), steps).next?.step.id).toBe('a');
	});

	it('is the first in working order where no day is known', () => {
		const steps = [step('a', null), step('b', null, { order: 20 })];
		expect(path(situationOf(), steps)).toMatchObject({
			next: { step: { id: 'a' } },
			nextDueOn: null
		});
	});

	it('is none when all has ended, whatever optional steps are left', () => {
		const steps = [step('a', today), step('b', today, { optional: true })];
		expect(path(situationOf({ outcomes: [outcome('a')] }), steps).next).toBeNull();
	});
});

it.each(['former', 'waiting'] as const)('a %s person has no path', (standing) => {
	const way = path(situationOf({ client: client({ standing }) }), [step('a', today)]);
	expect(items(way)).toEqual([]);
	expect(way.next).toBeNull();
});
