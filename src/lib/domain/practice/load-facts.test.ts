import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { caseload } from '$lib/domain/path/caseload';
import type { Case } from '$lib/domain/records/case';
import type { StepId } from '$lib/domain/rules/ids';
import { emptyLoad, nobodyLeft } from '$lib/domain/rules/task';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	step,
	today
} from '$tests/support/domain/cases';
import { loadFacts, toldOf } from './load-facts';

const steps = [
	step('tell-in-session'),
	step('give-written-notice'),
	step('ask', { optional: true })
];
const none = { open: 0, ended: 0 };
const told = outcome('tell-in-session');
const of = (...people: Case[]) =>
	loadFacts(caseload(people, context(), steps).rows, practice({ plannedOn: today }), today);

it('counts as told of those who are seen only whom the record shows as told', () => {
	const declined = outcome('tell-in-session', { outcome: 'declined' });
	const former = caseOf({ client: client({ standing: 'former' }), outcomes: [told] });
	const people = [caseOf(), caseOf({ outcomes: [told] }), caseOf({ outcomes: [declined] }), former];
	expect(toldOf(caseload(people, context(), steps).rows)).toEqual({ told: 1, people: 3 });
});

describe('of everybody together', () => {
	const former = caseOf({ client: client({ standing: 'former' }), outcomes: [told] });
	const load = of(caseOf(), caseOf({ outcomes: [told] }), former);

	it('it is known with how many a step is to come, and with how many it has ended', () => {
		expect(load.people).toBe(3);
		expect(load.of('tell-in-session')).toEqual({ open: 1, ended: 2 });
		expect(load.of('give-written-notice')).toEqual({ open: 2, ended: 0 });
	});

	it('what is there on request alone is not to come', () => {
		expect(load.of('ask' as 'consult')).toEqual({ open: 0, ended: 0 });
	});

	it('telling is also known of those at risk or seen for two years', () => {
		const atRisk = caseOf({ client: client({ atRisk: true }) });
		const long = caseOf({ client: client({ startedOn: addDays(today, -800) }), outcomes: [told] });
		expect(of(atRisk, long, caseOf()).toldFirst).toEqual({ open: 1, ended: 1 });
	});
});

it.each([
	['somebody has it to come', [{ open: 1, ended: 4 }], null],
	['nobody had it', [{ open: 0, ended: 0 }], null],
	[
		'one of two is to come',
		[
			{ open: 0, ended: 4 },
			{ open: 1, ended: 0 }
		],
		null
	],
	[
		'nobody is left',
		[
			{ open: 0, ended: 4 },
			{ open: 0, ended: 0 }
		],
		'All.'
	]
])('where %s, the record says %j → %j', (_, progress, expected) => {
	const load = { ...emptyLoad, of: (step: StepId) => progress[Number(step === 'consult')] ?? none };
	const steps = ['call-them', 'consult'] as const;
	expect(nobodyLeft('All.', ...steps.slice(0, progress.length))({ load })).toBe(expected);
});
