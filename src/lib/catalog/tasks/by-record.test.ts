/** Tasks that end by what is recorded of everybody, without a press. */
import { expect, it } from 'vitest';
import { caseload } from '$lib/domain/path/caseload';
import { loadFacts } from '$lib/domain/practice/load-facts';
import { practicePlan } from '$lib/domain/practice/practice-plan';
import type { Case } from '$lib/domain/records/case';
import type { StepId } from '$lib/domain/rules/ids';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	provider,
	today
} from '$tests/support/domain/cases';
import { catalog, steps } from '$lib/catalog/index';
import { tasks } from '$lib/catalog/tasks/index';

function endedFor(people: Case[], providers = [provider()]): Record<string, string> {
	const here = context({ catalog, providers, practice: practice({ place: 'us-ma' }) });
	const load = loadFacts(caseload(people, here, steps).rows, here.practice, here.today);
	const settled = practicePlan(here, tasks, [], { load }).filter((item) => item.settled !== null);
	expect(settled.every(({ state, outcome }) => state === 'ended' && outcome === null)).toBe(true);
	return Object.fromEntries(settled.map(({ key, settled }) => [key, settled ?? '']));
}

const withSteps = (id: string, ...ended: StepId[]) =>
	caseOf({
		client: client({ id }),
		outcomes: ended.map((step) => outcome(step, { clientId: id }))
	});

it('with nobody on the list, only the plan’s own days end a task', () => {
	expect(Object.keys(endedFor([]))).toEqual(['choose-closing-day']);
});

it('thirty of thirty told: nobody is left to tell, and the list is there', () => {
	const all = Array.from({ length: 30 }, (_, i) => withSteps(`person-${i}`, 'tell-in-session'));
	const ended = endedFor(all);
	expect(ended['list-all-clients']).toBe('30 people stand on your list.');
	expect(ended['tell-all-clients']).toBe('Everyone has been told.');
	expect(ended).not.toHaveProperty('send-written-notice');
});

it('one who is not told holds the task open', () => {
	const ended = endedFor([withSteps('a', 'tell-in-session'), withSteps('b')]);
	expect(Object.keys(ended)).toEqual(['choose-closing-day', 'list-all-clients']);
	expect(ended['list-all-clients']).toBe('2 people stand on your list.');
});

it('those told first end their own task though others are not told', () => {
	const atRisk = caseOf({
		client: client({ id: 'a', atRisk: true }),
		outcomes: [outcome('tell-in-session', { clientId: 'a' })]
	});
	const ended = Object.keys(endedFor([atRisk, withSteps('b')]));
	expect(ended).toContain('tell-long-term-clients');
	expect(ended).not.toContain('tell-all-clients');
});

it.each<[string, StepId[]]>([
	['send-written-notice', ['give-written-notice']],
	['send-second-notice', ['send-second-notice']],
	['begin-referrals', ['give-referral-details']],
	['write-closing-notes', ['write-closing-note']],
	['check-on-hand-offs:2', ['confirm-first-visit']],
	['hold-closure-sessions', ['hold-closure-sessions', 'sign-release']],
	['give-crisis-plans', ['give-crisis-resources']]
])('%s ends once %j has ended with everybody', (task, ended) => {
	expect(endedFor([withSteps('a', ...ended)])).toHaveProperty(task);
	expect(endedFor([withSteps('a', ...ended), withSteps('b')])).not.toHaveProperty(task);
});

it('a release that is still to be signed keeps the closure sessions open', () => {
	expect(endedFor([withSteps('a', 'hold-closure-sessions')])).not.toHaveProperty(
		'hold-closure-sessions'
	);
});

it('a referral list of three who were asked for openings is built', () => {
	const asked = (id: string) => provider({ id, checkedOn: today });
	const three = [asked('a'), asked('b'), asked('c')];
	expect(endedFor([], three)['build-referral-list']).toBe(
		'3 providers in your directory were asked for openings.'
	);
	expect(endedFor([], [...three.slice(1), provider()])).not.toHaveProperty('build-referral-list');
	const retiring = provider({ id: 'd', checkedOn: today, retiring: true });
	expect(endedFor([], [...three.slice(1), retiring])).not.toHaveProperty('build-referral-list');
});

it.each(['tell-all-clients', 'tell-long-term-clients'])(
	'%s is done by no press while somebody is not told, nor by one from before they came',
	(id) => {
		const here = context({ catalog, practice: practice({ place: 'us-ma' }) });
		const risky = caseOf({ client: client({ id: 'b', atRisk: true }) });
		const { rows } = caseload([withSteps('a', 'tell-in-session'), risky], here, steps);
		const pressed = { id: 'x', task: id, outcome: 'done', happenedOn: today } as const;
		const outcomes = [{ ...pressed, evidence: null, because: null }];
		const load = loadFacts(rows, here.practice, here.today);
		const item = practicePlan(here, tasks, outcomes, { load }).find(({ key }) => key === id);
		expect(item).toMatchObject({ outcome: null, lacks: ['1 client is still to be told'] });
		expect(item?.state).not.toBe('ended');
	}
);
