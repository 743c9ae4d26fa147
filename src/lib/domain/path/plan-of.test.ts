import { describe, expect, it } from 'vitest';
import { items, path } from './path';
import { release } from '$tests/support/domain/releases';
import { planOf } from './plan-of';
import { milestones } from '$lib/domain/rules/milestones';
import type { Circumstance, Reason, Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	outcome,
	place,
	reason,
	step,
	today
} from '$tests/support/domain/cases';

const dated = { dueOn: () => ({ on: today, why: 'Now.' }) };
const steps = [
	step('assess-need', { ...dated, order: 1 }),
	step('tell-in-session', { ...dated, order: 2 }),
	step('consult', { ...dated, order: 3, brought: true })
];

const nothing: Circumstance = {
	id: 'at-risk',
	title: 'Something special',
	ticked: true,
	about: '',
	brings: [],
	words: {},
	waives: {},
	gates: {},
	watch: [],
	source: reason.source,
	keepsOnly: null,
	stopsClock: false,
	holds: () => true
};

function here(
	own: Partial<Reason> = {},
	special: Partial<Circumstance> | null = null,
	outcomes = [] as ReturnType<typeof outcome>[]
): Situation {
	const circumstances = special ? [{ ...nothing, ...special }] : [];
	const catalog = {
		reasons: [{ ...reason, ...own }],
		jurisdictions: [place],
		circumstances,
		steps,
		agenda: []
	};
	return situation(caseOf({ outcomes }), context({ catalog }));
}

const ids = (found: Situation) => planOf(found, steps).on.map(({ id }) => id);

it('has everybody’s steps, and others only where they are brought', () => {
	expect(ids(here())).toEqual(['assess-need', 'tell-in-session']);
	expect(ids(here({ brings: ['consult'] }))).toEqual(['assess-need', 'tell-in-session', 'consult']);
	expect(ids(here({}, { brings: ['consult'] }))).toEqual([
		'assess-need',
		'tell-in-session',
		'consult'
	]);
});

it('leaves out with a reason what is waived', () => {
	const plan = planOf(here({ waives: { 'assess-need': 'They told you.' } }), steps);
	expect(plan.waived).toEqual([{ step: steps[0], because: 'They told you.' }]);
});

it('keeps what has an outcome, even where it would be left out', () => {
	const recorded = [outcome('assess-need'), outcome('consult')];
	expect(ids(here({ waives: { 'assess-need': 'Not now.' } }, null, recorded))).toContain(
		'assess-need'
	);
	expect(ids(here({ ends: false }, null, recorded))).toEqual(['assess-need', 'consult']);
});

it('leaves only what a special situation keeps or brings', () => {
	const keepsOnly = {
		steps: ['tell-in-session'],
		because: 'Only this matters.'
	} satisfies Circumstance['keepsOnly'];
	expect(ids(here({}, { keepsOnly, brings: ['consult'] }))).toEqual(['tell-in-session', 'consult']);
});

it('lets a step wait for those before it, with no day until they have ended', () => {
	const gates: Reason['gates'] = { 'tell-in-session': ['assess-need'] };
	const tell = (found: Situation) =>
		items(path(found, steps)).find((i) => i.step.id === 'tell-in-session');
	expect(tell(here({ gates }))).toMatchObject({ held: 'First: assess-need.', due: null });
	expect(tell(here({ gates }, null, [outcome('assess-need')]))).toMatchObject({
		held: null,
		due: { on: today }
	});
	expect(tell(here({ gates, waives: { 'assess-need': 'Not needed.' } }))?.held).toBeNull();
});

it('stops the clock for all but what the crisis brings', () => {
	const found = path(here({}, { stopsClock: true, brings: ['consult'] }), steps);
	expect(items(found).map(({ step, due }) => [step.id, due !== null])).toEqual([
		['assess-need', false],
		['tell-in-session', false],
		['consult', true]
	]);
	expect(found.next?.step.id).toBe('consult');
});

it('has nothing of the practice’s path for somebody who is not seen', () => {
	const catalog = {
		reasons: [reason],
		jurisdictions: [place],
		circumstances: [],
		steps,
		agenda: []
	};
	const former = caseOf({ client: client({ standing: 'former' }) });
	expect(ids(situation(former, context({ catalog })))).toEqual([]);
});

describe('of two special situations one may limit the path', () => {
	const limits: Partial<Circumstance> = {
		keepsOnly: { steps: ['tell-in-session'], because: 'Only this.' },
		brings: ['consult']
	};
	const both = (standing: 'current' | 'former', one: Partial<Circumstance>) => {
		const circumstances = [
			{ ...nothing, ...one },
			{ ...nothing, ...limits }
		];
		const catalog = { reasons: [reason], jurisdictions: [place], circumstances, steps, agenda: [] };
		return situation(caseOf({ client: client({ standing }) }), context({ catalog }));
	};

	it('which somebody who is not seen then has, too', () => {
		expect(ids(both('former', {}))).toEqual(['consult']);
		const bringing: Circumstance = { ...nothing, brings: ['consult'] };
		const catalog = {
			reasons: [reason],
			jurisdictions: [place],
			circumstances: [bringing],
			steps,
			agenda: []
		};
		const former = caseOf({ client: client({ standing: 'former' }) });
		expect(ids(situation(former, context({ catalog })))).toEqual([]);
	});

	it('and then no clock stands still', () => {
		const plan = planOf(both('current', { stopsClock: true }), steps);
		expect(plan.on.map((each) => plan.held(each))).toEqual([null, null]);
	});
});

it('lets the summary alone wait for a release', () => {
	const summary = step(milestones.summary, dated);
	const releases = [release({ signedOn: null })];
	const found = situation(caseOf({ releases }), context());
	const plan = planOf(found, [...steps, summary]);
	expect(plan.held(summary)).toMatch(/not signed yet/);
	expect(plan.held(steps[0]!)).toBeNull();
});
